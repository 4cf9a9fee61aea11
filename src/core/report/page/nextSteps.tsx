import type { ComponentChild } from 'preact';
import type { NextStep } from '../healthReport';
import { Sentence } from './sentence';

interface Props {
  readonly steps: readonly NextStep[];
}

/** What to do on Monday. */
export function NextSteps({ steps }: Props): ComponentChild {
  if (steps.length === 0) return null;
  return (
    <section class="monday">
      <h2>On Monday</h2>
      <ol>
        {steps.map(({ text }) => (
          <li key={text}>
            <Sentence text={text} />
          </li>
        ))}
      </ol>
    </section>
  );
}
