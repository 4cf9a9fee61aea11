import type { ComponentChild } from 'preact';
import type { NextStep } from '../core/report/healthReport';
import type { FileNames } from '../core/report/shortNames';
import { l10n } from './l10n';
import { Sentence } from './repositoryText';

interface Props {
  readonly steps: readonly NextStep[];
  readonly names: FileNames;
}

/** What to do on Monday. */
export function NextSteps({ steps, names }: Props): ComponentChild {
  if (steps.length === 0) return null;
  return (
    <section class="monday">
      <h2>{l10n.t('On Monday')}</h2>
      <ol>
        {steps.map(({ text }) => (
          <li key={text}>
            <span>
              <Sentence text={text} names={names} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
