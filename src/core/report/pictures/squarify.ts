/** A rectangle in the unit of the box that it lies in. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cuts a box into one rectangle a weight, each as large as its part of all weights and as near to a square as its row
 * allows (Bruls, Huizing, van Wijk: Squarified treemaps, 2000). Weights are positive and come largest first; the
 * rectangles come in their order, from the top left to the bottom right.
 */
export function squarify(weights: readonly number[], box: Rectangle): readonly Rectangle[] {
  const sum = total(weights);
  if (sum <= 0) return [];
  const areas = weights.map(weight => (weight / sum) * box.width * box.height);
  const placed: Rectangle[] = [];
  let free = box;
  for (let from = 0; from < areas.length;) {
    const row = areas.slice(from, from + rowLength(areas, from, Math.min(free.width, free.height)));
    const thickness = total(row) / Math.min(free.width, free.height);
    placed.push(...rowOf(row, thickness, free));
    free = withoutRow(free, thickness);
    from += row.length;
  }
  return placed;
}

/** Adds areas to the row as long as the worst of its rectangles gets no further from a square. */
function rowLength(areas: readonly number[], from: number, side: number): number {
  let length = 1;
  while (
    from + length < areas.length &&
    worst(areas.slice(from, from + length + 1), side) <= worst(areas.slice(from, from + length), side)
  ) {
    length++;
  }
  return length;
}

/** The longest side by the shortest one of the worst rectangle of a row along a side. */
function worst(row: readonly number[], side: number): number {
  const thickness = total(row) / side;
  return Math.max(...row.map(area => Math.max(thickness ** 2 / area, area / thickness ** 2)));
}

/** A row stands at the left of a box that is wider than high, and else lies at its top. */
function rowOf(row: readonly number[], thickness: number, free: Rectangle): readonly Rectangle[] {
  const isColumn = free.width >= free.height;
  let at = isColumn ? free.y : free.x;
  return row.map(area => {
    const length = area / thickness;
    const start = at;
    at += length;
    return isColumn
      ? { x: free.x, y: start, width: thickness, height: length }
      : { x: start, y: free.y, width: length, height: thickness };
  });
}

function withoutRow({ x, y, width, height }: Rectangle, thickness: number): Rectangle {
  return width >= height
    ? { x: x + thickness, y, width: Math.max(0, width - thickness), height }
    : { x, y: y + thickness, width, height: Math.max(0, height - thickness) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
