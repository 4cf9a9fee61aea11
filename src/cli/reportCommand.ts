import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { HealthReport } from '../core/report/healthReport';
import { maskNames } from '../core/report/maskNames';
import { renderHtml } from '../core/report/html/renderHtml';
import { renderMarkdown } from '../core/report/renderMarkdown';
import { renderText } from '../core/report/renderText';
import { stableJson } from '../core/report/stableJson';
import { healthReport } from '../engine/engine';
import { withCommonOptions } from './commonOptions';
import type { CommonOptions } from './commonOptions';
import { failOnOption, isAsBad } from './failOn';
import type { FailLevel } from './failOn';
import { withManagerRequest } from './managerRequest';
import { terminal, writeOutput } from './output';

interface ReportOptions extends CommonOptions {
  readonly format: (typeof formats)[number];
  readonly output?: string;
  readonly failOn?: FailLevel;
  readonly maskNames?: boolean;
}

const formats = ['text', 'markdown', 'html', 'json'] as const;

/** Adds `altitude report`; `exit` is told 1 where a finding is as bad as `--fail-on` says. */
export function addReportCommand(program: Command, exit: (code: number) => void): void {
  withCommonOptions(program.command('report'))
    .description('the health report: is the manager on the critical path, why, and what to do instead')
    .addArgument(new Argument('[dir...]', 'folders of repositories').argParser(collectFolders).default(here, '"."'))
    .addOption(new Option('--format <format>', 'form of the report').choices(formats).default('text'))
    .option('--output <file>', 'write to a file in place of standard output')
    .addOption(failOnOption())
    .option('--mask-names', 'other names for people, e-mails, code owners and branch prefixes; paths stay')
    .action(async (directories: readonly string[], options: ReportOptions) => {
      if (options.format === 'html' && directories.length > 1) throw new InvalidArgumentError(oneAtATime);
      const reports: HealthReport[] = [];
      for (const directory of directories) reports.push(await reportOf(directory, options));
      await writeOutput(render(reports, options), options.output);
      exit(reports.some(({ findings }) => isAsBad(findings, options.failOn)) ? 1 : 0);
    });
}

const oneAtATime = 'an HTML page holds one repository, so name one folder or choose another form';

const here: readonly string[] = ['.'];

function collectFolders(value: string, previous: readonly string[]): readonly string[] {
  if (value === '') throw new InvalidArgumentError('A folder must be named.');
  return previous === here ? [value] : [...previous, value];
}

async function reportOf(directory: string, options: ReportOptions): Promise<HealthReport> {
  return withManagerRequest(directory, options, async request => {
    const report = await healthReport({ ...request, generatedAt: new Date().toISOString() });
    return options.maskNames === true ? maskNames(report) : report;
  });
}

function render(reports: readonly HealthReport[], { format, output }: ReportOptions): string {
  if (format === 'json') return stableJson(reports.length === 1 ? reports[0] : reports);
  const renderers = {
    text: (report: HealthReport) => renderText(report, terminal(output)),
    markdown: renderMarkdown,
    html: renderHtml,
  };
  return reports.map(renderers[format]).join('\n');
}
