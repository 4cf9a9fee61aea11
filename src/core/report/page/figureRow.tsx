import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { figures } from '../figures';

interface Props {
  readonly report: HealthReport;
}

/** The figures that a manager looks at first, each with what it counts. */
export function FigureRow({ report }: Props): ComponentChild {
  return (
    <dl class="figures">
      {figures(report).map(({ label, value, detail }) => (
        <div key={label} class="figure">
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            <span>{detail}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
