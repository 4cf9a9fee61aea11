import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { HealthReport } from '../core/report/healthReport';
import { renderHtml } from '../core/report/html/renderHtml';
import { nameMasker } from '../core/report/maskNames';
import { renderMarkdown } from '../core/report/renderMarkdown';
import { renderText } from '../core/report/renderText';
import { namedReports } from '../core/report/several/namedReports';
import { renderSeveralMarkdown } from '../core/report/several/renderSeveralMarkdown';
import { renderSeveralText } from '../core/report/several/renderSeveralText';
import { stableJson } from '../core/report/stableJson';
import { healthReport } from '../engine/engine';
import { withCommonOptions } from './commonOptions';
import type { CommonOptions } from './commonOptions';
import { usageCode } from './exitCodes';
import { failOnOption, isAsBad } from './failOn';
import type { FailLevel } from './failOn';
import { withManagerRequest } from './managerRequest';
import { terminal, writeOutput } from './output';
import { sayFailure } from './sayFailure';

interface ReportOptions extends CommonOptions {
  readonly format: (typeof formats)[number];
  readonly output?: string;
  readonly failOn?: FailLevel;
  readonly maskNames?: boolean;
}

const formats = ['text', 'markdown', 'html', 'json'] as const;

type Masker = ReturnType<typeof nameMasker>;

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
      const reports = await reportsOf(directories, options);
      if (reports.length > 0) await writeOutput(render(reports, directories.length, options), options.output);
      exit(exitCode(reports, directories.length, options));
    });
}

const oneAtATime = 'an HTML page holds one repository, so name one folder or choose another form';

const here: readonly string[] = ['.'];

function collectFolders(value: string, previous: readonly string[]): readonly string[] {
  if (value === '') throw new InvalidArgumentError('A folder must be named.');
  return previous === here ? [value] : [...previous, value];
}

/** Of several folders one that fails is told in a line of its own, and the others are still reported. */
async function reportsOf(directories: readonly string[], options: ReportOptions): Promise<readonly HealthReport[]> {
  const masked = options.maskNames === true ? nameMasker() : unchanged;
  const [only] = directories;
  if (directories.length === 1 && only !== undefined) return [await reportOf(only, options, masked)];
  const reports: HealthReport[] = [];
  for (const directory of directories) {
    await reportOf(directory, options, masked).then(
      report => reports.push(report),
      (error: unknown) => {
        sayFailure(error, directory);
      },
    );
  }
  return reports;
}

const unchanged: Masker = report => report;

async function reportOf(directory: string, options: ReportOptions, masked: Masker): Promise<HealthReport> {
  return withManagerRequest(directory, options, async request =>
    masked(await healthReport({ ...request, generatedAt: new Date().toISOString() })),
  );
}

function exitCode(reports: readonly HealthReport[], asked: number, { failOn }: ReportOptions): number {
  if (reports.length < asked) return usageCode;
  return reports.some(({ findings }) => isAsBad(findings, failOn)) ? 1 : 0;
}

/** One report where one folder was asked for; else what all say together, and each. */
function render(reports: readonly HealthReport[], asked: number, { format, output }: ReportOptions): string {
  const [only] = reports;
  if (asked === 1 && only !== undefined) {
    if (format === 'json') return stableJson(only);
    if (format === 'html') return renderHtml(only);
    return format === 'markdown' ? renderMarkdown(only) : renderText(only, terminal(output));
  }
  if (format === 'json') return stableJson(reports);
  const [named, failed] = [namedReports(reports), asked - reports.length];
  return format === 'markdown'
    ? renderSeveralMarkdown(named, failed)
    : renderSeveralText(named, failed, terminal(output));
}
