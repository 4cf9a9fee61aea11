// npm run screenshots [-- NAME...] [--readme]: shows every surface of the extension in a real VS Code, in each kind of
// theme and at two widths, and saves the pictures in .vscode-test/screenshots/. NAMEs of surfaces and themes take these
// alone. With --readme it renews the pictures of the README instead, in media/readme/.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { temporaryFolder } from './processes.mjs';
import { cache } from './project.mjs';
import { makeSampleTeam } from './sampleTeam.mjs';
import { Camera, naming } from './screenshots/camera.mjs';
import { readme, readmeThemes } from './screenshots/readme.mjs';
import { managerIsSet, removeTemporaryFolders } from './screenshots/support.mjs';
import { surfaces, themes } from './screenshots/surfaces.mjs';
import { openWorkbench } from './vscode/driver.mjs';
import { prepareHost } from './vscode/prepareHost.mjs';

const folder = path.join(cache, 'screenshots');
const ofEditor = { 'editor.minimap.enabled': false };

/** Those of a table that are named, or all where none is. */
function chosen(table, names) {
  const named = Object.keys(table).filter(name => names.includes(name));
  return named.length > 0 ? named : Object.keys(table);
}

/** Opens a window for one surface in one theme, and closes it when its pictures are taken. */
async function show(name, theme) {
  const surface = name === undefined ? readme : surfaces[name];
  const { open, settings, trusted, widths } = surface;
  const workbench = await openWorkbench({
    open: await open(),
    settings: { ...ofEditor, ...managerIsSet, ...settings },
    trusted,
    theme: themes[theme],
  });
  try {
    const camera = new Camera({ workbench, widths, name: naming(folder, name, theme) });
    await surface.show({ workbench, camera, theme });
  } finally {
    await workbench.close();
    removeTemporaryFolders();
  }
}

// One surface that is not to be had keeps nobody from the others.
function tell(error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function showAll(names, only) {
  const sample = await temporaryFolder('altitude-pictures');
  try {
    process.env.ALTITUDE_SAMPLE_TEAM = path.join(sample.path, 'sample-team');
    await makeSampleTeam(process.env.ALTITUDE_SAMPLE_TEAM);
    for (const theme of only) {
      for (const name of names) {
        console.log(name ?? 'README', theme);
        await show(name, theme).catch(tell);
      }
    }
  } finally {
    await sample.remove();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false } },
});
const known = [...Object.keys(surfaces), ...Object.keys(themes)];
const unknown = positionals.filter(name => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Surfaces and themes: ${known.join(', ')}`);
  process.exit(2);
}
await build();
process.env.ALTITUDE_HOST = JSON.stringify(await prepareHost());
if (values.readme) await showAll([undefined], readmeThemes);
else await showAll(chosen(surfaces, positionals), chosen(themes, positionals));
console.log(`The pictures are in ${values.readme ? 'media/readme' : folder}`);
