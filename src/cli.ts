import { runCommand } from './cli/program';

// A reader of a pipe that has seen enough closes it, which is no failure; of any other error whoever writes tells.
process.stdout.on('error', () => undefined);

void runCommand(process.argv).then(code => {
  // Not process.exit: what was printed must reach a pipe first.
  process.exitCode = code;
});
