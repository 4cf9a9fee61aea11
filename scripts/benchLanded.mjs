// npm run bench:landed -- DIR…: of the merged pull requests of each repository (whose number stands in base's history), tells how
// many are recognised as landed without using the number, and lists those that were missed. --most N: how many; --missed: which.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './loadTypeScript.mjs';

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
  for (const directory of positionals.map(one => path.resolve(process.env.INIT_CWD ?? '.', one))) {
    const repository = directory.split(path.sep).slice(-2).join('/');
    const { asked, recognised, missed } = await measureLanded(directory, Number(values.most));
    rows.push({ repository, asked, recognised, share: (recognised / asked).toFixed(3) });
    if (values.missed)
      for (const { number, tip, landing } of missed) console.log(`${repository} #${number} ${tip} ${landing}`);
  }
  console.table(rows);
}
