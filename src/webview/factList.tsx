import type { ComponentChild } from 'preact';
import { factWords } from '../core/report/factWording';
import type { Fact } from '../core/report/healthReport';
import { Sentence } from '../core/report/page/sentence';
import { LimitBar } from '../core/report/pictures/limitBar';
import { number } from '../core/report/wording';
import { l10n } from './l10n';

interface Props {
  readonly facts: readonly Fact[];
}

/** What was measured, each number beside its limit; the labels say what is counted, so that numbers stand alone. */
export function FactList({ facts }: Props): ComponentChild {
  return (
    <ul class="facts">
      {facts.map(fact => (
        <FactItem key={fact.label} fact={fact} />
      ))}
    </ul>
  );
}

function FactItem({ fact }: { readonly fact: Fact }): ComponentChild {
  const { label, value, limit } = factWords(fact);
  const isShare = fact.unit === 'share';
  return (
    <li>
      <b>{isShare ? value : number(fact.value)}</b>
      <div>
        <Sentence text={limit === null ? label : l10n.t('{0}, limit\u00a0{1}', label, limit)} />
        {isShare && <LimitBar fact={fact} />}
      </div>
    </li>
  );
}
