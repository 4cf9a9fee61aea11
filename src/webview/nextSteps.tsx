import type { ComponentChild } from 'preact';
import type { NextStep } from '../core/report/healthReport';
import { Sentence } from '../core/report/page/sentence';
import { l10n } from './l10n';

interface Props {
  readonly steps: readonly NextStep[];
}

/** What to do on Monday. */
export function NextSteps({ steps }: Props): ComponentChild {
  if (steps.length === 0) return null;
  return (
    <section class="monday">
      <h2>{l10n.t('On Monday')}</h2>
      <ol>
        {steps.map(({ text }) => (
          <li key={text}>
            <span>
              <Sentence text={text} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
