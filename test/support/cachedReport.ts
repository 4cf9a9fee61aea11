import assert from 'node:assert/strict';
import { altitude } from './commandLine';
import { team } from './repositoryBuilderTeam';

/** The arguments of a health report that is about the tests' manager as of the tests' `until`. */
export const reportArguments: readonly string[] = [
  ...['report', '--format', 'json'],
  ...['--until', '2026-06-30T12:00:00Z', '--manager', team.manager.email],
];

/** What a process of the command printed. */
export interface PrintedReport {
  /** The report as JSON, without the moment at which it was made. */
  readonly report: string;
  /** Standard error; empty where all went well. */
  readonly said: string;
}

/** Starts the command on a repository with a cache folder; it must succeed. */
export async function printReport(
  directory: string,
  cacheHome: string,
  { args = [], searchPath }: { readonly args?: readonly string[]; readonly searchPath?: string } = {},
): Promise<PrintedReport> {
  const environment = { XDG_CACHE_HOME: cacheHome, ...(searchPath !== undefined && { PATH: searchPath }) };
  const { code, stdout, stderr } = await altitude([...reportArguments, ...args], { directory, environment });
  assert.equal(code, 0, stderr);
  return { report: withoutMoment(stdout), said: stderr };
}

/** A report as JSON without the moment at which it was made. */
export function withoutMoment(report: string): string {
  return report.replace(/"generatedAt": "[^"]+"/, '');
}
