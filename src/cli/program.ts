import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addBranchesCommand } from './branchesCommand';
import { addCheckCommand } from './checkCommand';
import { usageCode } from './exitCodes';
import { addExplainCommand } from './explainCommand';
import { addFilesCommand } from './filesCommand';
import { say } from './output';
import { addReportCommand } from './reportCommand';
import { sayFailure } from './sayFailure';

/** Runs the command that `argv` names and gives its exit code: 0 done, 1 a finding as bad as asked for, 2 usage. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('altitude')
    .description('Tells an engineering manager whether they are in their team’s way, from local git history alone.')
    .version(version, '--version', 'print the version')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  addReportCommand(program, exit => (code = exit));
  addFilesCommand(program);
  addBranchesCommand(program);
  addExplainCommand(program);
  addCheckCommand(program, exit => (code = exit));
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return fail(error, program);
  }
}

function fail(error: unknown, program: Command): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') process.stderr.write(program.helpInformation());
    else say(`altitude: ${error.message.replace(/^error: |\.$/g, '')}: altitude help lists what there is`);
    return usageCode;
  }
  sayFailure(error);
  return usageCode;
}
