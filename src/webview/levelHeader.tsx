import type { ComponentChild } from 'preact';
import type { HealthReport, Level } from '../core/report/healthReport';
import { Icon } from '../core/report/page/icon';
import { levelIcons } from '../core/report/page/judgementIcons';
import { Sentence } from '../core/report/page/sentence';
import { l10n } from './l10n';

interface Props {
  readonly report: Pick<HealthReport, 'level' | 'levelFacts'>;
  readonly busy: boolean;
}

/** The one word that answers the question, and the facts that decide it. */
export function LevelHeader({ report, busy }: Props): ComponentChild {
  return (
    <header class={`level level-${report.level}`}>
      <div role="status">
        <h1>
          <Icon name={levelIcons[report.level]} />
          {levelWords(report.level)}
        </h1>
        {busy && <span class="hidden">{l10n.t('Refreshing')}</span>}
      </div>
      <ul>
        {report.levelFacts.map(fact => (
          <li key={fact}>
            <Sentence text={fact} />
          </li>
        ))}
      </ul>
    </header>
  );
}

function levelWords(level: Level): string {
  switch (level) {
    case 'clear':
      return l10n.t('Clear');
    case 'watch':
      return l10n.t('Watch');
    case 'in-the-way':
      return l10n.t('In the way');
    case 'unknown':
      return l10n.t('Not enough history yet');
  }
}
