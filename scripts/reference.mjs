// npm run reference -- [--until ISO-DATE] DIR…: works out the figures of real repositories a second time, from the formulas
// and git's own words (test/support/reference), and prints the figures in which the product differs, and the truck factor
// with the coverage after each removal. Ends with 1 where something differs. Slow by design.
import { parseArgs } from 'node:util';
import { gitText } from './bench/processes.mjs';
import { loadTypeScript } from './loadTypeScript.mjs';
import { givenFolder } from './project.mjs';

const shownOfAKind = 5;

/** The newest author who is a person stands for the manager. */
function managerOf(directory, until) {
  const emails = gitText(directory, 'log', '-100', '--no-merges', `--until=${until}`, '--format=%ae', 'HEAD').split(
    '\n',
  );
  return emails.find(email => !/bot/i.test(email));
}

function print(directory, { product, reference, differences }) {
  const { files, persons } = reference;
  console.log(`${directory}: ${files.size} files, ${reference.productFiles} of product source, ${persons.size} people`);
  for (const [name, { departures }] of Object.entries({ product, reference })) {
    const steps = departures.map(({ who, coverage }) => `${coverage.toFixed(3)} without ${JSON.stringify(who)}`);
    console.log(`  truck factor, ${name}: ${[departures.length, ...steps].join('; ')}`);
  }
  console.log(`  ${differences.length} differences`);
  for (const kind of new Set(differences.map(one => one.kind))) {
    const ofKind = differences.filter(one => one.kind === kind);
    console.log(`  ${kind}: ${ofKind.length}`);
    for (const { what, product, reference } of ofKind.slice(0, shownOfAKind)) {
      console.log(`    ${JSON.stringify(what)}\n      product   ${product}\n      reference ${reference}`);
    }
  }
}

const { values, positionals } = parseArgs({ options: { until: { type: 'string' } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error('usage: npm run reference -- [--until ISO-DATE] DIR…');
  process.exitCode = 2;
} else {
  const until = values.until === undefined ? new Date() : new Date(values.until);
  const { compareFigures } = await loadTypeScript('test/support/compareFigures');
  for (const each of positionals) {
    const directory = givenFolder(each);
    const gitDirectory = gitText(directory, 'rev-parse', '--absolute-git-dir');
    const manager = managerOf(directory, until.toISOString());
    const seconds = Math.floor(until.getTime() / 1000);
    const comparison = await compareFigures({ directory, gitDirectory, until: seconds, manager });
    print(directory, comparison);
    if (comparison.differences.length > 0) process.exitCode = 1;
  }
}
