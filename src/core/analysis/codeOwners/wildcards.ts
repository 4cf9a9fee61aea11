import { itemAt } from '../../history/columns';

/** What stands between the wildcards of a pattern; at least one run, of which the first and the last may be empty. */
export type Runs<Element> = readonly (readonly Element[])[];

/**
 * True where the runs fit the items in their order with anything in the gaps between them: the first at the start, the
 * last at the end. Each run takes the first place where it fits, so the time grows with items times elements and no
 * pattern can make it explode, as a backtracking expression can.
 */
export function fitsRuns<Element, Item>(
  runs: Runs<Element>,
  items: readonly Item[],
  fits: (element: Element, item: Item) => boolean,
): boolean {
  const fitsAt = (run: readonly Element[], place: number): boolean =>
    place + run.length <= items.length && run.every((element, index) => fits(element, itemAt(items, place + index)));
  const first = itemAt(runs, 0);
  if (runs.length === 1) return first.length === items.length && fitsAt(first, 0);
  if (!fitsAt(first, 0)) return false;
  const last = itemAt(runs, runs.length - 1);
  const end = items.length - last.length;
  let place = first.length;
  for (let index = 1; index < runs.length - 1; index++) {
    const run = itemAt(runs, index);
    while (place + run.length <= end && !fitsAt(run, place)) place++;
    place += run.length;
    if (place > end) return false;
  }
  return place <= end && fitsAt(last, end);
}

/** The same for text whose runs are plain text. */
export function fitsTextRuns(runs: readonly string[], text: string): boolean {
  const first = itemAt(runs, 0);
  if (runs.length === 1) return text === first;
  const last = itemAt(runs, runs.length - 1);
  const end = text.length - last.length;
  let place = first.length;
  if (place > end || !text.startsWith(first) || !text.endsWith(last)) return false;
  for (let index = 1; index < runs.length - 1; index++) {
    const run = itemAt(runs, index);
    const found = text.indexOf(run, place);
    if (found < 0) return false;
    place = found + run.length;
    if (place > end) return false;
  }
  return true;
}
