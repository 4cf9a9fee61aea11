import type { Fact } from './healthReport';
import { amount, number, percent } from './wording';

/** A fact in words: what was measured, the value, and the limit it was held against, a number in
 * the value's unit (null where there is none). */
export interface FactWords {
  readonly label: string;
  readonly value: string;
  readonly limit: string | null;
}

/** The words of a fact; the unit is left to the label where it names it, and a share that would read like its limit without being it gets a decimal. */
export function factWords({ label, value, unit, threshold }: Fact): FactWords {
  if (unit !== 'share') {
    const words = label.includes(unit) ? number(value) : amount(value, unit);
    return { label, value: words, limit: threshold === null ? null : number(threshold) };
  }
  const whole = percent(value);
  const limit = threshold === null ? null : percent(threshold);
  const looksEqual = whole === limit && value !== threshold;
  return { label, value: looksEqual ? `${number(value * 100)} %` : whole, limit };
}
