import type { ComponentChild } from 'preact';
import { factWords } from '../factWording';
import type { Fact } from '../healthReport';
import { LimitBar } from '../pictures/limitBar';
import { Sentence } from './sentence';

interface Props {
  readonly facts: readonly Fact[];
}

/** What was measured, each number beside the limit that it was held against; no column of limits where there are none. */
export function FactTable({ facts }: Props): ComponentChild {
  if (facts.length === 0) return null;
  const hasLimits = facts.some(({ threshold }) => threshold !== null);
  return (
    <table class="measured facts">
      <caption class="hidden">What was measured</caption>
      <thead>
        <tr>
          <th scope="col">Measured</th>
          <th scope="col">Value</th>
          {hasLimits && <th scope="col">Limit</th>}
        </tr>
      </thead>
      <tbody>
        {facts.map(fact => (
          <FactRow key={fact.label} fact={fact} hasLimits={hasLimits} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ fact, hasLimits }: { readonly fact: Fact; readonly hasLimits: boolean }): ComponentChild {
  const { label, value, limit } = factWords(fact);
  return (
    <tr>
      <th scope="row">
        <Sentence text={label} />
        {fact.unit === 'share' && <LimitBar fact={fact} />}
      </th>
      <td>{value}</td>
      {hasLimits && <td>{limit ?? <NoLimit />}</td>}
    </tr>
  );
}

function NoLimit(): ComponentChild {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="hidden">none</span>
    </>
  );
}
