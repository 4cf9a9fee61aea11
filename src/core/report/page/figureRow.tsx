import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { figures } from '../figures';
import { Icon } from './icon';

interface Props {
  readonly report: HealthReport;
}

/** The figures that a manager looks at first, each with what it counts. */
export function FigureRow({ report }: Props): ComponentChild {
  return (
    <dl class="figures">
      {figures(report).map(({ label, value, detail, move }) => (
        <div key={label} class="figure">
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            <span>{detail}</span>
            {move !== null && (
              <span class={`move move-${move.direction}`}>
                {move.direction !== 'steady' && <Icon name="chevron" />}
                {move.words}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
