import { Option } from 'commander';
import type { Finding } from '../core/report/healthReport';

const severities = ['low', 'medium', 'high'] as const;

/** How severe a finding has to be for the command to exit with 1. */
export type FailLevel = (typeof severities)[number];

/** The flag that sets it. */
export function failOnOption(): Option {
  return new Option('--fail-on <level>', 'exit with 1 where a finding is that severe').choices(severities);
}

/** Whether one of the findings is as severe as that, or more. */
export function isAsBad(findings: readonly Finding[], level: FailLevel | undefined): boolean {
  if (level === undefined) return false;
  const bad = new Set<string>(severities.slice(severities.indexOf(level)));
  return findings.some(({ severity }) => bad.has(severity));
}
