import type { HealthReport } from '../healthReport';
import type { NamedReport } from './severalReports';

/** Names reports by their repositories, and the ones that would have the same name by their place among them as well. */
export function namedReports(reports: readonly HealthReport[]): readonly NamedReport[] {
  return reports.map((report, index) => {
    const { name } = report.repository;
    const namesakes = reports.filter(other => other.repository.name === name);
    const place = reports.slice(0, index + 1).filter(other => other.repository.name === name).length;
    return { name: namesakes.length === 1 ? name : `${name} (${place})`, report };
  });
}
