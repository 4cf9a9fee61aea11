// Builds the extension, and on request the tests.
import { run } from './processes.mjs';
import { root } from './project.mjs';

export async function build({ tests = false } = {}) {
  const code = await run(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])], { cwd: root });
  if (code !== 0) throw new Error('The build failed.');
}
