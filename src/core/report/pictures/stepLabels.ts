/** Which columns have a label: every one where there is room, else these first, and of the others as many as fit between. */
export function labelled(
  columns: number,
  columnWidth: number,
  labelWidth: number,
  first: readonly number[],
): ReadonlySet<number> {
  const apart = labelWidth / columnWidth;
  const kept: number[] = [];
  for (const column of [...first, ...Array.from({ length: columns }, (_, index) => index)]) {
    if (kept.every(other => other !== column && Math.abs(other - column) >= apart)) kept.push(column);
  }
  return new Set(kept);
}
