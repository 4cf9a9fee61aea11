import { isBotPerson } from '../person';
import { isClosed, supersededTest } from './finished';
import type { OpenField } from './openField';
import { touchesScope } from './openNarrowing';
import type { OpenWorkInput } from './openWork';
import type { Sketch } from './sketches';

/** Sketches of the team's work that has not landed, is not closed, and that no newer branch took the place of. */
export function stillOpen(
  { facts, people, narrowing, base }: OpenWorkInput,
  field: OpenField,
  sketches: readonly Sketch[],
): readonly Sketch[] {
  const names = new Set(facts.branches.listed.map(({ name }) => name).filter(name => name.startsWith('refs/remotes/')));
  // What the forge and the remotes keep tells of today alone.
  const isToday = base.tip === 0;
  const isSuperseded = supersededTest(field, sketches);
  return sketches.filter(
    sketch =>
      sketch.unique.length > 0 &&
      !isBotPerson(people, sketch.author) &&
      narrowing.counts(sketch.author) &&
      touchesScope(narrowing, sketch.files) &&
      !(isToday && isClosed(sketch.group, facts.branches, names, sketch.lastAt)) &&
      !isSuperseded(sketch),
  );
}
