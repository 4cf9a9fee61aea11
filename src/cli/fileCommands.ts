import path from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { schemaVersion } from '../core/report/healthReport';
import { renderExplanationText } from '../core/report/renderExplanation';
import { renderFiles } from '../core/report/renderFiles';
import { stableJson } from '../core/report/stableJson';
import { explainFile, rankedFiles } from '../engine/engine';
import type { MeasureRequest } from '../engine/request';
import { wholeNumber, withCommonOptions } from './commonOptions';
import type { CommonOptions } from './commonOptions';
import { withRequest } from './measureRequest';
import { terminal, writeOutput } from './output';

interface FilesOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly top: number;
}

const format = (): Option =>
  new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text');

/** How many files are listed when nobody says. */
const filesListed = 50;

/** Adds `altitude files`: the files by demand, critical or not. */
export function addFilesCommand(program: Command): void {
  withCommonOptions(program.command('files'))
    .description("the files by how much of the team's next work will fall on them; needs no manager")
    .argument('[dir]', 'folder of a repository', '.')
    .option('--top <n>', 'how many', wholeNumber, filesListed)
    .addOption(format())
    .action(async (directory: string, options: FilesOptions) => {
      const { files, until } = await withRequest(directory, options, async request => ({
        files: await rankedFiles(request, options.top),
        until: isoTime(request),
      }));
      const text =
        options.format === 'json'
          ? stableJson({ schemaVersion, until, files })
          : renderFiles(files, terminal(undefined));
      await writeOutput(text, undefined);
    });
}

/** Adds `altitude explain`: why one file is critical or not, and who knows it. */
export function addExplainCommand(program: Command): void {
  withCommonOptions(program.command('explain'))
    .description('why a file is critical or not, and who knows it; needs no manager')
    .argument('<file>', 'a tracked file, from the current folder')
    .addOption(format())
    .action(async (file: string, options: FilesOptions) => {
      const { entry, until } = await withRequest('.', options, async request => ({
        entry: await explainFile(request, fromHere(file)),
        until: isoTime(request),
      }));
      const text =
        options.format === 'json' ? stableJson(entry) : renderExplanationText(entry, until, terminal(undefined));
      await writeOutput(text, undefined);
    });
}

/** A path as git writes it, from the current folder. */
function fromHere(file: string): string {
  const relative = path.isAbsolute(file) ? path.relative('.', file) : file;
  return relative.split(path.sep).join('/');
}

const isoTime = ({ until }: MeasureRequest): string => new Date(until * 1000).toISOString();
