import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { postures } from '../core/settings/settings';

/** The flags that every sub-command takes, as commander hands them over. */
export interface CommonOptions {
  readonly manager?: readonly string[];
  readonly base?: string;
  readonly days?: number;
  /** Seconds since 1970. */
  readonly until?: number;
  readonly posture?: string;
  readonly config?: string;
  /** False with `--no-cache`. */
  readonly cache: boolean;
  readonly timing?: boolean;
}

/** The flags of a sub-command that answers in text or as JSON. */
export interface AnswerOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** The flag that says which. */
export function formatOption(): Option {
  return new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text');
}

/** Adds the common flags to a sub-command. */
export function withCommonOptions(command: Command): Command {
  return command
    .addOption(new Option('--manager <who>', 'e-mail or name of the manager; repeatable').argParser(collect))
    .option('--base <ref>', 'the branch that work lands on')
    .option('--days <n>', 'length of the window in days', wholeNumber)
    .option('--until <date>', 'look at the repository as of an ISO date', moment)
    .addOption(new Option('--posture <posture>', 'how much hands-on work you mean to keep').choices(postures))
    .option('--config <file>', "settings file in place of the repository's .vscode/settings.json")
    .option('--no-cache', 'read the whole history anew and keep nothing of it')
    .option('--timing', 'print how long each stage took on standard error');
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** A positive whole number. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('It is not a whole number above 0.');
  return Number(value);
}

/** An ISO date or moment as seconds; a date alone means the end of that day, UTC. */
export function moment(value: string): number {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value);
  const time = isDate ? Date.parse(`${value}T23:59:59Z`) : Date.parse(value);
  if ((!isDate && !isMoment) || Number.isNaN(time) || !isDay(value.slice(0, 10))) {
    throw new InvalidArgumentError('Write an ISO date such as 2026-09-16 or 2026-09-16T12:00:00Z.');
  }
  return Math.floor(time / 1000);
}

/** False for 31 February, which `Date.parse` takes for a day in March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
