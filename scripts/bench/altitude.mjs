// Runs the command on one commit of a repository, with the cache that a row of the table is about.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';
import { gitText, timed } from './processes.mjs';

const command = path.join(root, 'dist/cli.js');

/** First-parent commits that are new to a cache that is a little old. */
const newLandings = 100;

/** What is measured of a repository: the branch that is checked out, its tip, and a manager whom the report finds in it. */
export function subjectOf(directory) {
  const base = gitText(directory, 'rev-parse', '--abbrev-ref', 'HEAD');
  const tip = gitText(directory, 'rev-parse', 'HEAD');
  // The newest author who is no machine is somebody whom the report knows.
  const manager = gitText(directory, 'log', '-100', '--format=%ae', tip)
    .split('\n')
    .find(email => !/bot|jenkins|actions/i.test(email));
  const until = new Date(Number(gitText(directory, 'log', '-1', '--format=%ct', tip)) * 1000).toISOString();
  const before = gitText(directory, 'rev-list', '--first-parent', `--skip=${newLandings}`, '-1', tip);
  return { directory, base, tip, before, manager, until };
}

const within = folder => ({ env: { XDG_CACHE_HOME: folder } });

function report({ directory, base, manager, until }, options, ...flags) {
  const args = ['report', directory, '--base', base, '--manager', manager, '--until', until, '--timing', ...flags];
  const { said, ...times } = timed(process.execPath, [command, ...args], options);
  const memory = Number(/peak memory (\d+) MB/.exec(said)[1]);
  const refs = Number(/^refs and configuration (\d+) ms$/m.exec(said)[1]) / 1000;
  return { ...times, memory, refs };
}

/** Times the report that reads everything: { seconds, cpu, memory, refs }, the last being seconds that the refs took. */
export const cold = subject => report(subject, {}, '--no-cache');

/** Fills a cache as far as a commit. */
function fill({ directory }, commit, folder) {
  timed(process.execPath, [command, 'files', directory, '--base', commit, '--top', '1'], within(folder));
}

/** Caches in a folder: `warm` times the report when all is known, `renewed` when the last landings are new. */
export function caches(subject, folder) {
  const [whole, older, copy] = ['whole', 'older', 'copy'].map(name => path.join(folder, name));
  for (const one of [whole, older]) mkdirSync(one);
  fill(subject, subject.tip, whole);
  if (subject.before !== '') fill(subject, subject.before, older);
  return {
    warm: () => report(subject, within(whole)),
    renewed: () => {
      rmSync(copy, { recursive: true, force: true });
      cpSync(older, copy, { recursive: true });
      return report(subject, within(copy));
    },
  };
}
