// Modules of the project in TypeScript, for scripts: bundled into a temporary folder that is gone once they are loaded.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from './processes.mjs';
import { root } from './project.mjs';

/** Everything that the modules export; each is named by its path from the top of the project, without extension. */
export async function loadTypeScript(...modules) {
  const folder = await temporaryFolder('altitude-script');
  try {
    const outfile = path.join(folder.path, 'bundle.cjs');
    const contents = modules.map(name => `export * from ${JSON.stringify(`./${name}`)};`).join('\n');
    const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
    await build({ ...node, stdin: { contents, resolveDir: root }, outfile, bundle: true });
    return await import(pathToFileURL(outfile));
  } finally {
    await folder.remove();
  }
}
