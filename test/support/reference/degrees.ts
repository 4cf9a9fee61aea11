import type { Touch } from './lifelines';
import type { Who } from './question';

/** How well somebody knows a file. */
export interface Degree {
  readonly who: Who;
  readonly degree: number;
  readonly normalized: number;
  readonly isAuthor: boolean;
}

/**
 * DOA = 3.293 + 1.098 FA + 0.164 DL - 0.321 ln(1 + AC) for everyone who did something to a file. FA: created it; DL: own
 * changes after that; AC: everybody else's. An author has a degree of 3.293 or more, and more than 0.75 of the highest.
 */
export function degreesOf(touches: readonly Touch[], whoDid: (touch: Touch) => Who): readonly Degree[] {
  const kept = touches.filter(({ status }) => status !== 'D');
  const changes = kept.filter(({ status }) => status !== 'A');
  const degrees = [...new Set(kept.map(whoDid))].map(who => {
    const firstAuthorship = kept.some(touch => touch.status === 'A' && whoDid(touch) === who) ? 1 : 0;
    const deliveries = changes.filter(touch => whoDid(touch) === who).length;
    const acceptances = changes.filter(touch => whoDid(touch) !== who).length;
    return { who, degree: 3.293 + 1.098 * firstAuthorship + 0.164 * deliveries - 0.321 * Math.log(1 + acceptances) };
  });
  const highest = Math.max(...degrees.map(({ degree }) => degree));
  return degrees.map(({ who, degree }) => {
    const normalized = highest > 0 ? degree / highest : 0;
    return { who, degree, normalized, isAuthor: degree >= 3.293 && normalized > 0.75 };
  });
}
