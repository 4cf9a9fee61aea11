import { runCommand } from './cli/program';

void runCommand(process.argv).then(code => {
  // Not process.exit: what was printed must reach a pipe first.
  process.exitCode = code;
});
