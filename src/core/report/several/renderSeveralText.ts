import { levelWords } from '../levelWords';
import { renderText } from '../renderText';
import { padEnd } from '../text/columns';
import { paint } from '../text/paint';
import { usableWidth, type TextOptions } from '../text/textOptions';
import { hanging, wrap } from '../text/wrap';
import { summaryOfSeveral } from './severalReports';
import type { NamedReport } from './severalReports';

const levelColumns = 12;

/** Several reports for a terminal: what they say together, then each one whole. */
export function renderSeveralText(reports: readonly NamedReport[], failed: number, options: TextOptions): string {
  const width = usableWidth(options);
  const { heading } = paint(options.color);
  const { title, first, lines, totals } = summaryOfSeveral(reports, failed);
  const summary = [
    heading(title.toUpperCase()),
    ...wrap(first, width, hanging('  ')),
    '',
    ...lines.flatMap(({ name, level, facts }) =>
      wrap(`${name}: ${facts.join(' ')}`, width, hanging(padEnd(levelWords[level], levelColumns))),
    ),
    '',
    ...totals.flatMap(words => wrap(words, width)),
  ];
  const whole = reports.map(
    ({ name, report }, index) =>
      `${wrap(`Repository ${index + 1} of ${reports.length}: ${name}`, width)
        .map(heading)
        .join('\n')}\n\n${renderText(report, options)}`,
  );
  return [`${summary.join('\n')}\n`, ...whole].join('\n\n');
}
