import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { trendColumns, trendFirstColumn, trendNote, trendRows, trendTitle } from '../trendWording';
import { sentenceCase } from '../wording';

interface Props {
  readonly report: Pick<HealthReport, 'trend' | 'window'>;
}

/** The window and those before it, oldest first; nothing where no earlier one is known. */
export function TrendTable({ report: { trend, window } }: Props): ComponentChild {
  const rows = trendRows(trend);
  if (rows.length === 0) return null;
  const title = trendTitle(window);
  return (
    <section>
      <h2>{title}</h2>
      <div class="scrolling" role="region" aria-label={title} tabIndex={0}>
        <table class="measured trend">
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              {[trendFirstColumn(window), ...trendColumns].map(column => (
                <th key={column} scope="col">
                  {sentenceCase(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([day, ...cells]) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="caption">{trendNote}</p>
    </section>
  );
}
