import type { Command } from 'commander';
import { schemaVersion } from '../core/report/healthReport';
import { renderBranches } from '../core/report/renderBranches';
import { stableJson } from '../core/report/stableJson';
import { openBranches } from '../engine/engine';
import { formatOption, withCommonOptions } from './commonOptions';
import type { AnswerOptions } from './commonOptions';
import { managerRequest, sayAssumedManager } from './managerRequest';
import { withRequest } from './measureRequest';
import { terminal, writeOutput } from './output';

/** Adds `altitude branches`: open work, and how long finished work took. */
export function addBranchesCommand(program: Command): void {
  withCommonOptions(program.command('branches'))
    .description('open work: branches and pull requests that have not landed, and how old they are')
    .argument('[dir]', 'folder of a repository', '.')
    .addOption(formatOption())
    .action(async (directory: string, options: AnswerOptions) => {
      const answer = await withRequest(directory, options, request =>
        openBranches({ ...managerRequest(request, options), generatedAt: new Date().toISOString() }),
      );
      const { until, lastFetchAt, openWork, leadTimes, notMeasured, assumedManager } = answer;
      if (assumedManager !== null) sayAssumedManager(assumedManager);
      const text =
        options.format === 'json'
          ? stableJson({ schemaVersion, until, lastFetchAt, openWork, leadTimes, notMeasured })
          : renderBranches(answer, terminal());
      await writeOutput(text);
    });
}
