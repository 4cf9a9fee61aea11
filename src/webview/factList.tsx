import type { ComponentChild } from 'preact';
import { factWords } from '../core/report/factWording';
import type { Fact } from '../core/report/healthReport';
import { Sentence } from '../core/report/page/sentence';
import { LimitBar } from '../core/report/pictures/limitBar';
import { Filled } from './filled';
import { l10n } from './l10n';

interface Props {
  readonly facts: readonly Fact[];
}

/** What was measured, each number beside its limit; what is counted stands before it, which reads right for one as for many. */
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
  const text = limit === null ? l10n.t('{0}: {1}') : l10n.t('{0}: {1}, limit\u00a0{2}');
  const parts = [<Sentence text={label} />, <b>{unbroken(value)}</b>, limit === null ? null : unbroken(limit)];
  return (
    <li>
      <Filled text={text} parts={parts} />
      {fact.unit === 'share' && <LimitBar fact={fact} />}
    </li>
  );
}

/** No line ends between a number and its unit. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
