// The table of budgets: the command and git itself in turns within one run, medians of some rounds.
import path from 'node:path';
import { root } from '../project.mjs';
import { gitText, timed } from './processes.mjs';

const rounds = 5;
const command = path.join(root, 'dist/cli.js');

const median = values => [...values].sort((one, other) => one - other)[values.length >> 1];

/** The commit that is measured, and what the command is told so that it finds a manager in it. */
function subjectOf(directory) {
  const tip = gitText(directory, 'rev-parse', 'HEAD');
  // The newest author who is a person is somebody whom the report knows.
  const manager = gitText(directory, 'log', '-100', '--format=%ae', tip)
    .split('\n')
    .find(email => !/bot/i.test(email));
  const until = new Date(Number(gitText(directory, 'log', '-1', '--format=%ct', tip)) * 1000).toISOString();
  return { directory, tip, manager, until };
}

function altitude({ directory, tip, manager, until }) {
  const args = ['report', directory, '--base', tip, '--manager', manager, '--until', until, '--timing'];
  const { said, ...times } = timed(process.execPath, [command, ...args]);
  const memory = Number(/peak memory (\d+) MB/.exec(said)[1]);
  const refs = Number(/^refs and configuration (\d+) ms$/m.exec(said)[1]) / 1000;
  return { ...times, memory, refs };
}

const rawLog = ({ directory, tip }) =>
  timed('git', ['log', '--raw', '-z', '--no-renames', '--format=%H%x00%aN%x00%aE%x00%at%x00%ct', tip], {
    cwd: directory,
  });

const allRefs = ({ directory }) =>
  timed('git', ['for-each-ref', '--format=%(refname) %(objectname)'], { cwd: directory });

const medianOf = (runs, figure) => median(runs.map(run => run[figure]));
const figures = runs => ({ seconds: medianOf(runs, 'seconds'), cpu: medianOf(runs, 'cpu') });

/** Refs from which reading them has a budget of its own. */
const manyRefs = 1000;

/** Megabytes of the command's own process, in a repository of at most so many commits and files. */
const memoryBudget = { memory: 250, commits: 100_000, files: 100_000 };

/** Measures one repository: { title, rows } for `printTable`. */
export function measure(directory, name) {
  const subject = subjectOf(directory);
  const runs = { git: [], refs: [], cold: [] };
  for (let round = 0; round < rounds; round++) {
    runs.git.push(rawLog(subject));
    runs.cold.push(altitude(subject));
    runs.refs.push(allRefs(subject));
  }
  const git = { name: 'git log --raw', ...figures(runs.git) };
  const refs = { name: 'git for-each-ref', ...figures(runs.refs) };
  const commits = Number(gitText(directory, 'rev-list', '--count', subject.tip));
  const files = gitText(directory, 'ls-tree', '-r', '-z', '--name-only', subject.tip).split('\0').length;
  const isOrdinary = commits <= memoryBudget.commits && files <= memoryBudget.files;
  const refCount = gitText(directory, 'for-each-ref', '--format=x').split('\n').length;
  const cold = {
    name: 'altitude, cold',
    ...figures(runs.cold),
    memory: medianOf(runs.cold, 'memory'),
    yardstick: git.seconds,
    budget: { seconds: 1.2 * git.seconds + 0.3, ...(isOrdinary ? { memory: memoryBudget.memory } : {}) },
  };
  const ownRefs = {
    name: 'altitude, its refs',
    seconds: medianOf(runs.cold, 'refs'),
    yardstick: refs.seconds,
    budget: { seconds: 1.5 * refs.seconds + 2 },
  };
  return {
    title: `${name}: ${commits.toLocaleString('en')} commits, ${refCount.toLocaleString('en')} refs`,
    yardstick: git.seconds,
    rows: [git, cold, ...(refCount < manyRefs ? [] : [refs, ownRefs])],
  };
}
