import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { renderCheckText } from '../core/report/renderCheck';
import { stableJson } from '../core/report/stableJson';
import { checkChanges } from '../engine/checkChanges';
import type { CheckedChanges } from '../engine/checkChanges';
import { formatOption, withCommonOptions } from './commonOptions';
import type { AnswerOptions } from './commonOptions';
import { failOnOption, isAsBad } from './failOn';
import type { FailLevel } from './failOn';
import { withManagerRequest } from './managerRequest';
import { terminal, writeOutput } from './output';

interface CheckOptions extends AnswerOptions {
  readonly staged?: boolean;
  readonly worktree?: boolean;
  readonly range?: { readonly from: string; readonly to: string };
  readonly branch?: string;
  readonly failOn: FailLevel;
}

/** Adds `altitude check`; `exit` is told 1 where a finding about what the changes touch is as bad as `--fail-on` says. */
export function addCheckCommand(program: Command, exit: (code: number) => void): void {
  withCommonOptions(program.command('check'))
    .description('whether your changes touch critical files, and what is found about these; for hooks and CI')
    .argument('[dir]', 'folder of a repository', '.')
    .addOption(which('--staged', 'only what is staged (default: all that is not committed)'))
    .addOption(which('--worktree', 'only what is not staged'))
    .addOption(which('--range <range>', 'your commits in A..B').argParser(range))
    .addOption(which('--branch <ref>', 'your commits on a branch that are not on base'))
    .addOption(formatOption())
    .addOption(failOnOption().default('high'))
    .action(async (directory: string, options: CheckOptions) => {
      const check = await withManagerRequest(directory, options, request => checkChanges(request, changesOf(options)));
      await writeOutput(options.format === 'json' ? stableJson(check) : renderCheckText(check, terminal()));
      exit(isAsBad(check.findings, options.failOn) ? 1 : 0);
    });
}

const ways = ['staged', 'worktree', 'range', 'branch'];

/** One of the ways to say which changes are meant: no two of them go together. */
function which(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.conflicts(ways.filter(way => way !== option.attributeName()));
}

function range(value: string): NonNullable<CheckOptions['range']> {
  const ends = value.split('..');
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined || to.startsWith('.'))
    throw new InvalidArgumentError('Write two commits as A..B.');
  return { from: from || 'HEAD', to: to || 'HEAD' };
}

function changesOf({ staged, worktree, range: ends, branch }: CheckOptions): CheckedChanges {
  if (ends !== undefined) return { kind: 'commits', ...ends };
  if (branch !== undefined) return { kind: 'commits', from: null, to: branch };
  return { kind: 'edits', staged: !worktree, workTree: !staged };
}
