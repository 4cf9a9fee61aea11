import type { ComponentChild } from 'preact';
import type { HealthReport, Level } from '../core/report/healthReport';
import { levelWords } from '../core/report/levelWords';
import type { FileNames } from '../core/report/shortNames';
import { Icon, type IconName } from './icon';
import { Sentence } from './repositoryText';

const icons: Readonly<Record<Level, IconName>> = {
  clear: 'pass',
  watch: 'eye',
  'in-the-way': 'warning',
  unknown: 'history',
};

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
          <Icon name={icons[report.level]} />
          {report.level === 'unknown' ? 'Not enough history yet' : levelWords[report.level]}
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
