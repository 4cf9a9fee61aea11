// The sample team: a repository made by the builder that the tests use, whose history ends now.
import { rm } from 'node:fs/promises';
import { loadTypeScript } from './loadTypeScript.mjs';

/** Makes the repository anew in `directory`, and gives its manager as { name, email }. */
export async function makeSampleTeam(directory) {
  const { buildSampleTeam, sampleManager } = await loadTypeScript(
    'test/support/sampleTeam',
    'test/support/sampleTeamPeople',
  );
  await rm(directory, { recursive: true, force: true });
  await buildSampleTeam(directory, new Date());
  return sampleManager;
}
