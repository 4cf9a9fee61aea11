// npm run bench:waiting -- DIR…: at past dates of each repository, what is said of the open work of every person with five or more
// commits, as if each were the manager; and how the forge's own test merges come out. --list: every branch that is not clear.
import { parseArgs } from 'node:util';
import { loadTypeScript } from './loadTypeScript.mjs';
import { givenFolder, repositoryName } from './project.mjs';

/** Days before the newest commit at which each repository is looked at. */
const daysBack = [30, 120, 210, 300];
const dayMilliseconds = 86_400_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, merges: { type: 'string', default: '500' } },
});
const part = (count, all) => (all === 0 ? '-' : `${((100 * count) / all).toFixed(1)} %`);

if (positionals.length === 0) {
  console.error('usage: npm run bench:waiting -- [--list] [--merges N] DIR…');
  process.exitCode = 2;
} else {
  const { measureWaiting, measureConflicts, newestCommit } = await loadTypeScript(
    'test/support/waiting/measureWaiting',
  );
  const [verdicts, conflicts] = [[], []];
  for (const directory of positionals.map(givenFolder)) {
    const repository = repositoryName(directory);
    const newest = Date.parse(await newestCommit(directory));
    for (const days of daysBack) {
      const until = new Date(newest - days * dayMilliseconds).toISOString();
      const judged = await measureWaiting(directory, until);
      const those = verdict => judged.filter(each => each.verdict === verdict).length;
      const people = new Set(judged.map(({ person }) => person)).size;
      const [blocking, atRisk] = [those('blocking'), those('at-risk')];
      const row = { repository, date: until.slice(0, 10), people, branches: judged.length, blocking, atRisk };
      verdicts.push(row);
      if (values.list)
        for (const { person, branch, verdict, why } of judged)
          if (verdict !== 'clear') console.log([row.date, verdict, person, branch, ...why].join(' | '));
    }
    const { asked, clean, others } = await measureConflicts(directory, Number(values.merges));
    conflicts.push({
      repository,
      merges: asked,
      'clean as the forge says': clean,
      others: others.slice(0, 5).join(' '),
    });
  }
  console.table(
    verdicts.map(row => ({
      ...row,
      'blocking, %': part(row.blocking, row.branches),
      'at risk, %': part(row.atRisk, row.branches),
    })),
  );
  const sum = key => verdicts.reduce((total, row) => total + row[key], 0);
  const all = sum('branches');
  console.log(`${all} branches: ${part(sum('blocking'), all)} blocking, ${part(sum('atRisk'), all)} at risk`);
  console.table(conflicts);
}
