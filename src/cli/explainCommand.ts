import path from 'node:path';
import type { Command } from 'commander';
import { renderExplanationText } from '../core/report/renderExplanation';
import { stableJson } from '../core/report/stableJson';
import { explainFile } from '../engine/engine';
import { momentOf } from '../engine/request';
import { formatOption, withCommonOptions } from './commonOptions';
import type { AnswerOptions } from './commonOptions';
import { withRequest } from './measureRequest';
import { terminal, writeOutput } from './output';

/** Adds `altitude explain`: why one file is critical or not, and who knows it. */
export function addExplainCommand(program: Command): void {
  withCommonOptions(program.command('explain'))
    .description('why a file is critical or not, and who knows it; needs no manager')
    .argument('<file>', 'a tracked file, from the current folder')
    .addOption(formatOption())
    .action(async (file: string, options: AnswerOptions) => {
      const { entry, until } = await withRequest('.', options, async request => ({
        entry: await explainFile(request, fromHere(file)),
        until: momentOf(request),
      }));
      await writeOutput(
        options.format === 'json' ? stableJson(entry) : renderExplanationText(entry, until, terminal()),
      );
    });
}

/** A path as git writes it, from the current folder. */
function fromHere(file: string): string {
  const relative = path.isAbsolute(file) ? path.relative('.', file) : file;
  return relative.split(path.sep).join('/');
}
