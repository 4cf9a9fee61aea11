import type { CommitSketch } from './historyFactory';

/** A first commit that the landings of a test stand on. */
export const began: CommitSketch = { id: 'began', at: '2025-01-06T09:00:00Z', files: { 'src/app.ts': 'A' } };

let number = 0;

/** A side branch of one commit by each of `authors`, and the merge that `presser` makes of it. */
export function merged(
  authors: readonly string[],
  presser: string,
  onto: string,
  merge: CommitSketch = {},
): readonly CommitSketch[] {
  const branch = `branch${number++}`;
  const side = authors.map((by, index): CommitSketch => {
    const before = index === 0 ? onto : `${branch}-${index - 1}`;
    return { id: `${branch}-${index}`, parents: [before], by };
  });
  const last = side.at(-1)?.id ?? onto;
  return [...side, { id: branch, parents: [onto, last], by: presser, subject: `Merge branch '${branch}'`, ...merge }];
}

/** Branches merged one after the other, each on what landed before it. */
export function landedInTurn(
  landings: readonly ((onto: string) => readonly CommitSketch[])[],
  first: CommitSketch = began,
): readonly CommitSketch[] {
  const history: CommitSketch[] = [first];
  for (const landing of landings) history.push(...landing(history.at(-1)?.id ?? ''));
  return history;
}
