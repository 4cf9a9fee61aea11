import type { ComponentChild } from 'preact';
import { factWords } from '../core/report/factWording';
import type { Fact } from '../core/report/healthReport';
import { LimitBar } from '../core/report/pictures/limitBar';
import type { FileNames } from '../core/report/shortNames';
import { number } from '../core/report/wording';
import { l10n } from './l10n';
import { Sentence } from './repositoryText';

interface Props {
  readonly facts: readonly Fact[];
  readonly names: FileNames;
}

/** What was measured, each number beside its limit; the labels say what is counted, so that numbers stand alone. */
export function FactList({ facts, names }: Props): ComponentChild {
  return (
    <ul class="facts">
      {facts.map(fact => (
        <FactItem key={fact.label} fact={fact} names={names} />
      ))}
    </ul>
  );
}

function FactItem({ fact, names }: { readonly fact: Fact; readonly names: FileNames }): ComponentChild {
  const { label, value, limit } = factWords(fact);
  const isShare = fact.unit === 'share';
  return (
    <li>
      <b>{isShare ? value : number(fact.value)}</b>
      <div>
        <Sentence text={limit === null ? label : l10n.t('{0}, limit {1}', label, limit)} names={names} />
        {isShare && <LimitBar fact={fact} />}
      </div>
    </li>
  );
}
