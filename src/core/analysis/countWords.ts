/** A share from 0 to 1 in whole percent, like `38 %`. */
export function wholePercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How many there are, as a clause: `there is 1`, `there are none`, `there are 7`. */
export function thereAre(count: number): string {
  return count === 1 ? 'there is 1' : `there are ${count === 0 ? 'none' : count}`;
}
