/** The sample team's repository, made once for all host suites: tests only read it. */
export function sampleTeamFolder(): string {
  const folder = process.env['ALTITUDE_SAMPLE_TEAM'];
  if (folder === undefined) throw new Error('Host tests are started by `npm run test:host`.');
  return folder;
}
