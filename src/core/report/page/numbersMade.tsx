import type { ComponentChild } from 'preact';
import { explainedNumbers } from '../explainedNumbers';
import type { HealthReport } from '../healthReport';
import { howDecided } from '../howDecided';
import { plain } from '../plain';
import { Fold } from './fold';
import { Reproduce } from './reproduce';
import { Sentence } from './sentence';
import { Terms } from './terms';

interface Props {
  readonly report: HealthReport;
}

/** How each number is made: its formula, what went into it, and a git command; then what the words mean. */
export function NumbersMade({ report }: Props): ComponentChild {
  return (
    <section>
      <h2>How each number is made</h2>
      {explainedNumbers(report).map(({ id, name, formula, inputs, command }) => (
        <Fold key={id} id={`made-${id}`} summary={name}>
          <p>{plain(formula)}</p>
          {inputs.map(words => (
            <p key={words}>
              <Sentence text={words} />
            </p>
          ))}
          {command !== null && <Reproduce command={command} />}
        </Fold>
      ))}
      <Fold id="how-decided" summary="What the words mean">
        <Terms terms={howDecided(report)} />
      </Fold>
    </section>
  );
}
