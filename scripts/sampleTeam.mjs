// The sample team: a repository made by the builder that the tests use, whose history ends now.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from './processes.mjs';
import { root } from './project.mjs';

const exports = `
  export { buildSampleTeam } from './sampleTeam';
  export { sampleManager } from './sampleTeamPeople';
`;

async function loadBuilder() {
  const folder = await temporaryFolder('altitude-sample');
  try {
    const outfile = path.join(folder.path, 'sampleTeam.cjs');
    const stdin = { contents: exports, resolveDir: path.join(root, 'test/support') };
    await build({ stdin, outfile, bundle: true, platform: 'node', target: 'node20' });
    return await import(pathToFileURL(outfile));
  } finally {
    await folder.remove();
  }
}

/** Makes the repository anew in `directory`, and gives its manager as { name, email }. */
export async function makeSampleTeam(directory) {
  const { buildSampleTeam, sampleManager } = await loadBuilder();
  await rm(directory, { recursive: true, force: true });
  await buildSampleTeam(directory, new Date());
  return sampleManager;
}
