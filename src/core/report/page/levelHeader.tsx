import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { levelHeading } from '../levelWords';
import { scopeWords } from '../scopeWording';
import { teamNotes } from '../teamWording';
import { managerName } from '../managerName';
import { plain } from '../plain';
import { Foreign } from '../pictures/foreign';
import { Icon } from './icon';
import { levelIcons } from './judgementIcons';
import { Sentence } from './sentence';

interface Props {
  readonly report: HealthReport;
}

/** The one word that answers the question, the facts that decide it, and what was looked at. */
export function LevelHeader({ report }: Props): ComponentChild {
  const { level, levelFacts } = report;
  return (
    <div class={`level level-${level}`}>
      <p class="eyebrow">
        Health report for <Foreign text={managerName(report)} />
      </p>
      <h1>
        <Icon name={levelIcons[level]} />
        {levelHeading(level)}
      </h1>
      <ul>
        {levelFacts.map(fact => (
          <li key={fact}>
            <Sentence text={fact} />
          </li>
        ))}
      </ul>
      <p class="caption">{plain(scopeWords(report))}</p>
      {teamNotes(report).map(note => (
        <p key={note} class="note">
          {plain(note)}
        </p>
      ))}
    </div>
  );
}
