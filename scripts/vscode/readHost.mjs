/** Where the editor, the browser and the extension under test are: what the scripts put into the environment. */
export function readHost() {
  const host = process.env.ALTITUDE_HOST;
  if (host === undefined) throw new Error('Host tests are started by `npm run test:host`, which sets ALTITUDE_HOST.');
  return JSON.parse(host);
}
