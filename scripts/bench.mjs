// npm run bench -- DIR…: times `altitude report` beside git's own raw log on real repositories, in turns within one run,
// and prints medians, the ratio to git and the most memory that the command's own process took. --peers adds other
// programs, for five minutes each at most. npm run bench:scale does it on made repositories, each with one huge number;
// names after it choose among them.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { peerRows } from './bench/peers.mjs';
import { measure } from './bench/rows.mjs';
import { printTable } from './bench/table.mjs';
import { temporaryFolder } from './processes.mjs';
import { givenFolder, repositoryName } from './project.mjs';
import { importRepository } from './scale/fastImport.mjs';
import { repositories } from './scale/repositories.mjs';

const { values, positionals } = parseArgs({
  options: { peers: { type: 'boolean', default: false }, scale: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function bench(directory, name) {
  const { title, rows, yardstick } = await measure(directory, name);
  const peers = values.peers ? await peerRows(directory) : [];
  const compared = peers.map(row => (row.seconds === undefined ? row : { ...row, yardstick }));
  printTable(title, [...rows, ...compared]);
}

async function benchMade({ name, what, commands, refs }) {
  const folder = await temporaryFolder(`altitude-bench-${name}`);
  try {
    await importRepository(folder.path, commands(), refs?.());
    await bench(folder.path, what);
  } finally {
    await folder.remove();
  }
}

async function benchScale() {
  const chosen = repositories.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const repository of chosen) await benchMade(repository);
}

async function benchDirectories() {
  for (const given of positionals) {
    const directory = givenFolder(given);
    await bench(directory, repositoryName(directory));
  }
}

if (values.scale || positionals.length > 0) {
  await build();
  await (values.scale ? benchScale() : benchDirectories());
} else {
  console.error('usage: npm run bench -- [--peers] DIR…');
  process.exitCode = 2;
}
