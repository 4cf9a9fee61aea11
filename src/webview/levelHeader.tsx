import type { ComponentChild } from 'preact';
import type { HealthReport } from '../core/report/healthReport';
import { levelHeading } from '../core/report/levelWords';
import type { FileNames } from '../core/report/shortNames';
import { Icon } from '../core/report/page/icon';
import { levelIcons } from '../core/report/page/judgementIcons';
import { Sentence } from './repositoryText';

interface Props {
  readonly report: Pick<HealthReport, 'level' | 'levelFacts'>;
  readonly busy: boolean;
  readonly names: FileNames;
}

/** The one word that answers the question, and the facts that decide it. */
export function LevelHeader({ report, busy, names }: Props): ComponentChild {
  return (
    <header class={`level level-${report.level}`}>
      <div role="status">
        <h1>
          <Icon name={levelIcons[report.level]} />
          {levelHeading(report.level)}
        </h1>
        {busy && <span class="hidden">Refreshing</span>}
      </div>
      <ul>
        {report.levelFacts.map(fact => (
          <li key={fact}>
            <Sentence text={fact} names={names} />
          </li>
        ))}
      </ul>
    </header>
  );
}
