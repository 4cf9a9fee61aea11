import type { HealthReport } from './healthReport';
import { NameMask } from './masking/nameMask';

/**
 * The report with everybody's names, e-mail addresses, code owners and branch prefixes replaced, each person always by
 * the same words, the manager by `Manager`. Paths, numbers and all else stay as they are.
 */
export function maskNames(report: HealthReport): HealthReport {
  return nameMasker()(report);
}

/** Makes one mask for several reports: somebody of two of them has the same other name in both. */
export function nameMasker(): (report: HealthReport) => HealthReport {
  const mask = new NameMask();
  return report => mask.apply(report);
}
