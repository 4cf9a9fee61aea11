// The table of budgets: the command and git itself in turns within one run, medians of some rounds.
import { temporaryFolder } from '../processes.mjs';
import { caches, cold, subjectOf } from './altitude.mjs';
import { gitText, timed } from './processes.mjs';

const rounds = 5;

/** Refs from which reading them has a budget of its own. */
const manyRefs = 1000;

/** Megabytes of the command's own process, in a repository of at most so many commits and files. */
const memoryBudget = { memory: 250, commits: 100_000, files: 100_000 };

/** Seconds of the whole command when nothing is new, with few refs and with many. */
const warmBudget = { few: 0.35, many: 0.6 };

const median = values => [...values].sort((one, other) => one - other)[values.length >> 1];
const medianOf = (runs, figure) => median(runs.map(run => run[figure]));

function row(name, runs, more) {
  const figures = { seconds: medianOf(runs, 'seconds'), cpu: medianOf(runs, 'cpu') };
  return { name, ...figures, memory: medianOf(runs, 'memory'), ...more };
}

const rawLog = ({ directory, tip }) =>
  timed('git', ['log', '--raw', '-z', '--no-renames', '--format=%H%x00%aN%x00%aE%x00%at%x00%ct', tip], {
    cwd: directory,
  });

const allRefs = ({ directory }) =>
  timed('git', ['for-each-ref', '--format=%(refname) %(objectname)'], { cwd: directory });

async function runRounds(subject) {
  const folder = await temporaryFolder('altitude-bench-cache');
  try {
    const { warm, renewed } = caches(subject, folder.path);
    const runs = { git: [], refs: [], cold: [], warm: [], renewed: [] };
    for (let round = 0; round < rounds; round++) {
      runs.git.push(rawLog(subject));
      runs.cold.push(cold(subject));
      runs.warm.push(warm());
      if (subject.before !== '') runs.renewed.push(renewed());
      runs.refs.push(allRefs(subject));
    }
    return runs;
  } finally {
    await folder.remove();
  }
}

const count = (directory, ...args) => Number(gitText(directory, 'rev-list', '--count', ...args));
const listed = (directory, separator, ...args) => gitText(directory, ...args).split(separator).length;

/** Measures one repository: { title, rows, yardstick } for `printTable`. */
export async function measure(directory, name) {
  const subject = subjectOf(directory);
  const runs = await runRounds(subject);
  const commits = count(directory, subject.tip);
  const files = listed(directory, '\0', 'ls-tree', '-r', '-z', '--name-only', subject.tip);
  const refs = listed(directory, '\n', 'for-each-ref', '--format=x');
  const isOrdinary = commits <= memoryBudget.commits && files <= memoryBudget.files;
  const memory = isOrdinary ? { memory: memoryBudget.memory } : {};
  const git = row('git log --raw', runs.git);
  const yardstick = git.seconds;
  const inCache = { seconds: refs < manyRefs ? warmBudget.few : warmBudget.many };
  const warm = row('altitude, warm, nothing new', runs.warm, { yardstick, budget: { ...memory, ...inCache } });
  return {
    title: `${name}: ${[`${commits} commits`, `${files} files`, `${refs} refs`].join(', ')}`,
    yardstick,
    rows: [
      git,
      row('altitude, cold', runs.cold, { yardstick, budget: { ...memory, seconds: 1.2 * yardstick + 0.3 } }),
      warm,
      ...renewedRows(subject, runs, warm, yardstick),
      ...(refs < manyRefs ? [] : refRows(runs)),
    ],
  };
}

function renewedRows({ directory, tip, before }, { renewed }, warm, yardstick) {
  if (renewed.length === 0) return [];
  const name = `altitude, warm, ${count(directory, tip, `^${before}`)} new commits`;
  return [row(name, renewed, { yardstick, budget: { seconds: warm.seconds + 0.05 } })];
}

/** The refs alone, in the runs that read everything. */
function refRows({ refs, cold: runs }) {
  const git = row('git for-each-ref', refs);
  const yardstick = git.seconds;
  const seconds = medianOf(runs, 'refs');
  return [git, { name: 'altitude, its refs', seconds, yardstick, budget: { seconds: 1.5 * yardstick + 2 } }];
}
