import { Command, CommanderError } from 'commander';
import { toFailure } from '../engine/engineErrors';
import { addExplainCommand, addFilesCommand } from './fileCommands';
import { addReportCommand } from './reportCommand';

/** Exit code for usage, no repository, an unknown base or manager, unreadable settings. */
const usageCode = 2;

/** Runs the command that `argv` names and gives its exit code: 0 done, 1 a finding as bad as asked for, 2 usage. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('altitude')
    .description('Tells an engineering manager whether they are in their team’s way, from local git history alone.')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  addReportCommand(program, exit => (code = exit));
  addFilesCommand(program);
  addExplainCommand(program);
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
    const message = error.code === 'commander.help' ? program.helpInformation() : error.message.replace(/^error: /, '');
    process.stderr.write(`altitude: ${message.trim()}\n`);
    return usageCode;
  }
  const failure = toFailure(error);
  // A bug keeps its stack: whoever reports it needs it.
  process.stderr.write(
    failure.stack === null ? `altitude: ${oneLine(failure.message)}\n` : `altitude: a bug: ${failure.stack}\n`,
  );
  return usageCode;
}

function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}
