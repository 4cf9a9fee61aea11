// npm run bench -- DIR…: times `altitude report` beside git's own raw log on real repositories, in turns within one run,
// and prints medians, the ratio to git, and the most memory that the command's own process took.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './project.mjs';

const rounds = 5;

const median = values => [...values].sort((one, other) => one - other)[values.length >> 1];

function timed(command, args, cwd) {
  const start = performance.now();
  const result = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (result.status !== 0) throw new Error(`${command} ${args[0]} ended with ${result.status}: ${result.stderr}`);
  return { seconds, said: result.stderr };
}

function gitText(cwd, ...args) {
  const result = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout.trim();
}

function bench(directory) {
  // The newest author who is a person is somebody whom the report knows.
  const authors = gitText(directory, 'log', '-100', '--format=%ae').split('\n');
  const manager = authors.find(email => !/bot/i.test(email));
  const raw = ['log', '--raw', '-z', '--no-renames', '--format=%H%x00%aN%x00%aE%x00%at%x00%ct', 'HEAD'];
  const report = [path.join(root, 'dist/cli.js'), 'report', '.', '--base', 'HEAD', '--manager', manager, '--timing'];
  const git = [];
  const altitude = [];
  const memory = [];
  for (let round = 0; round < rounds; round++) {
    git.push(timed('git', raw, directory).seconds);
    const { seconds, said } = timed(process.execPath, report, directory);
    altitude.push(seconds);
    memory.push(Number(/peak memory (\d+) MB/.exec(said)[1]));
  }
  const ratio = median(altitude) / median(git);
  const limit = 1.2 * median(git) + 0.3;
  return {
    repository: directory.split(path.sep).slice(-2).join('/'),
    commits: Number(gitText(directory, 'rev-list', '--count', 'HEAD')),
    'git, s': median(git).toFixed(2),
    'altitude, s': median(altitude).toFixed(2),
    ratio: ratio.toFixed(2),
    'budget, s': limit.toFixed(2),
    'peak memory, MB': median(memory),
  };
}

const directories = process.argv.slice(2);
if (directories.length === 0) {
  console.error('usage: npm run bench -- DIR…');
  process.exitCode = 2;
} else {
  await build();
  console.table(directories.map(directory => bench(path.resolve(process.env.INIT_CWD ?? '.', directory))));
}
