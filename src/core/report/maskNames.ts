import type { HealthReport } from './healthReport';
import { NameMask } from './masking/nameMask';

/**
 * The report with everybody's names, e-mail addresses, code owners and branch prefixes replaced, each person always by
 * the same words, the manager by `Manager`. Paths, numbers and all else stay as they are.
 */
export function maskNames(report: HealthReport): HealthReport {
  return new NameMask().apply(report);
}
