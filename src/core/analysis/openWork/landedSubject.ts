/** How forges write the number of a pull or merge request into a subject on base. */
const endings = [
  /\((?:#|!|pull request #)(\d+)\)\s*$/,
  /^Merged PR (\d+)(?=[:\s]|$)/,
  /See merge request \S*!(\d+)\s*$/,
  /^Merge pull request #(\d+)(?=\s|$)/,
];

/** True where a subject ends with a request's number, be it that of what it reverts. */
export function endsWithNumber(subject: string): boolean {
  return endings.some(ending => ending.test(subject));
}

/**
 * The number of the pull or merge request that a subject on base says it landed, or null. It stands at the end, the last one
 * counts; a revert says it of itself only after what it quotes.
 */
export function landedNumber(subject: string): number | null {
  const reverts = /^Revert\b/i.test(subject);
  // What a revert undoes stands in its quotes; without quotes nobody can tell whose number it is.
  const told = reverts ? (/^Revert\s+".*"\s*(.*)$/i.exec(subject)?.[1] ?? '') : subject;
  const number = endings.map(ending => ending.exec(told)?.[1]).find(found => found !== undefined);
  return number === undefined ? null : Number(number);
}
