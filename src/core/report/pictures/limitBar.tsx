import type { ComponentChild } from 'preact';
import type { Fact } from '../healthReport';

const height = 6;

interface Props {
  /** A share with its limit, both from 0 to 1. */
  readonly fact: Pick<Fact, 'value' | 'threshold'>;
}

/** A share against its limit: a bar out of the whole, with a mark at the limit. It repeats numbers that stand beside it. */
export function LimitBar({ fact: { value, threshold } }: Props): ComponentChild {
  const over = threshold !== null && value >= threshold;
  return (
    <svg class={over ? 'limit-bar over' : 'limit-bar'} aria-hidden="true" width="100%" height={height + 4}>
      <rect class="limit-track" x="0" y="2" width="100%" height={height} rx="3" />
      <rect class="limit-value" x="0" y="2" width={percentOf(value)} height={height} rx="3" />
      {threshold !== null && <rect class="limit-mark" x={percentOf(threshold)} y="0" width="2" height={height + 4} />}
    </svg>
  );
}

function percentOf(share: number): string {
  return `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`;
}
