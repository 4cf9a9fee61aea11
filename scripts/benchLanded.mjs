// npm run bench:landed -- DIR…: of the merged pull requests of each repository (whose number stands in base's history), tells how
// many are recognised as landed without using the number, and lists those that were missed. --most N: how many; --missed: which.
import { parseArgs } from 'node:util';
import { loadTypeScript } from './loadTypeScript.mjs';
import { givenFolder, repositoryName } from './project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '1000' }, missed: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: npm run bench:landed -- [--most N] [--missed] DIR…');
  process.exitCode = 2;
} else {
  const { measureLanded } = await loadTypeScript('test/support/landed/measureLanded');
  const rows = [];
  for (const directory of positionals.map(givenFolder)) {
    const repository = repositoryName(directory);
    const { asked, recognised, missed } = await measureLanded(directory, Number(values.most));
    rows.push({ repository, asked, recognised, share: (recognised / asked).toFixed(3) });
    if (values.missed)
      for (const { number, tip, landing } of missed) console.log(`${repository} #${number} ${tip} ${landing}`);
  }
  console.table(rows);
}
