import type { HealthReport } from '../core/report/healthReport';
import { renderHtml } from '../core/report/html/renderHtml';
import { renderMarkdown } from '../core/report/renderMarkdown';
import { stableJson } from '../core/report/stableJson';

/** What a report can be saved as; also the ending of the file's name. */
export type ExportFormat = 'md' | 'html' | 'json';

/** A report as the text of a file. */
export function rendered(report: HealthReport, format: ExportFormat): string {
  switch (format) {
    case 'md':
      return renderMarkdown(report);
    case 'html':
      return renderHtml(report);
    case 'json':
      return stableJson(report);
  }
}

/** The name that is proposed for the file, like `shop-health-2026-11-23.md`: letters that any file system takes. */
export function fileNameOf({ repository, until }: HealthReport, format: ExportFormat): string {
  const name = repository.name
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'repository' : name}-health-${until.slice(0, 10)}.${format}`;
}
