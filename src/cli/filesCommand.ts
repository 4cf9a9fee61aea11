import type { Command } from 'commander';
import { schemaVersion } from '../core/report/healthReport';
import { renderFiles } from '../core/report/renderFiles';
import { stableJson } from '../core/report/stableJson';
import { rankedFiles } from '../engine/engine';
import { momentOf } from '../engine/request';
import { formatOption, wholeNumber, withCommonOptions } from './commonOptions';
import type { AnswerOptions } from './commonOptions';
import { withRequest } from './measureRequest';
import { terminal, writeOutput } from './output';

interface FilesOptions extends AnswerOptions {
  readonly top: number;
}

/** How many files are listed when nobody says. */
const filesListed = 50;

/** Adds `altitude files`: the files by demand, critical or not. */
export function addFilesCommand(program: Command): void {
  withCommonOptions(program.command('files'))
    .description("the files by how much of the team's next work will fall on them; needs no manager")
    .argument('[dir]', 'folder of a repository', '.')
    .option('--top <n>', 'how many', wholeNumber, filesListed)
    .addOption(formatOption())
    .action(async (directory: string, options: FilesOptions) => {
      const { files, until } = await withRequest(directory, options, async request => ({
        files: await rankedFiles(request, options.top),
        until: momentOf(request),
      }));
      await writeOutput(
        options.format === 'json' ? stableJson({ schemaVersion, until, files }) : renderFiles(files, terminal()),
      );
    });
}
