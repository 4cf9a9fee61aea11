import fc from 'fast-check';
import { ada, bela, chen, mona } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { Change, CommitSketch } from '../../support/historyFactory';

export const bot = 'renovate[bot] <renovate@example.com>';

/** What one person did at a time: files by number, which keep their number when they are renamed. */
export interface Deed {
  readonly by: string;
  /** Days before the end of the window. */
  readonly days: number;
  readonly changed: readonly number[];
  /** A new file, by number. */
  readonly added: number | null;
  readonly renamed: number | null;
}

/** What lands at a time: a commit alone, or the commits of a branch with one merge. */
export interface Landing {
  readonly deeds: readonly Deed[];
  readonly mergedBy: string | null;
  readonly days: number;
}

const filesAtFirst = 8;

const person = fc.constantFrom(mona, ada, bela, chen, mona, ada, bela, bot);
const deed = fc.record({
  by: person,
  // Low numbers come more often, so that some files are hot.
  changed: fc.uniqueArray(fc.oneof(fc.nat(2), fc.nat(filesAtFirst + 6)), { minLength: 1, maxLength: 4 }),
  addsFile: fc.nat(9).map(one => one === 0),
  renames: fc.nat(7).map(one => one === 0),
});
const landing = fc.record({
  deeds: fc.oneof(
    { weight: 4, arbitrary: deed.map(one => [one]) },
    { weight: 1, arbitrary: fc.array(deed, { minLength: 1, maxLength: 4 }) },
  ),
  mergedBy: fc.option(person, { freq: 2 }),
  hours: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 900 }) },
  ),
});

/** Histories of four people and a bot over some months, told from the oldest landing to the newest. */
export const randomHistory: fc.Arbitrary<readonly Landing[]> = fc
  .array(landing, { minLength: 30, maxLength: 80 })
  .map(landings => {
    let hours = landings.reduce((sum, one) => sum + one.hours, 0);
    let files = filesAtFirst;
    const first: Landing = {
      deeds: Array.from({ length: filesAtFirst }, (_, file) => ({
        by: ada,
        days: hours / 24 + 1,
        changed: [],
        added: file,
        renamed: null,
      })),
      mergedBy: mona,
      days: hours / 24 + 1,
    };
    const rest = landings.map(({ deeds, mergedBy, hours: pause }): Landing => {
      hours -= pause;
      const days = hours / 24;
      const isBranch = deeds.length > 1 || mergedBy !== null;
      return {
        days,
        mergedBy: isBranch ? (mergedBy ?? mona) : null,
        deeds: deeds.map(one => {
          const changed = one.changed.filter(file => file < files);
          const added = one.addsFile || changed.length === 0 ? files++ : null;
          const renamed = one.renames ? (changed[0] ?? null) : null;
          // Commits of a branch are a little older than the merge.
          return {
            by: one.by,
            days: isBranch ? days + 0.02 : days,
            changed: changed.filter(file => file !== renamed),
            added,
            renamed,
          };
        }),
      };
    });
    return [first, ...rest];
  });

/** The same history as commits, with the paths that the files have at its end. */
export function told(landings: readonly Landing[]): {
  readonly sketches: CommitSketch[];
  readonly paths: readonly string[];
} {
  const sketches: CommitSketch[] = [];
  const paths: string[] = [];
  const write = ({ by, days, changed, added, renamed }: Deed, parent: string | null): string => {
    const files: Record<string, Change> = {};
    for (const file of changed) files[paths[file] ?? ''] = 'M';
    if (added !== null) files[(paths[added] = `src/file${added}.ts`)] = 'A';
    if (renamed !== null) {
      const from = paths[renamed] ?? '';
      files[(paths[renamed] = from.replace('.ts', 'x.ts'))] = { R: from };
    }
    const id = `deed ${sketches.length}`;
    sketches.push({
      id,
      by,
      at: daysBefore(days),
      files,
      ...(parent === null ? { parents: [] } : { parents: [parent] }),
    });
    return id;
  };
  let tip: string | null = null;
  for (const { deeds, mergedBy, days } of landings) {
    let side: string | null = tip;
    for (const one of deeds) side = write(one, side);
    if (mergedBy === null || tip === null || side === null) {
      tip = side;
      continue;
    }
    const id = `merge ${sketches.length}`;
    sketches.push({ id, by: mergedBy, at: daysBefore(days), parents: [tip, side] });
    tip = id;
  }
  return { sketches, paths };
}
