import { craft } from './catalogue/craft';
import { gates } from './catalogue/gates';
import { habits } from './catalogue/habits';
import { implementation } from './catalogue/implementation';
import { knowledge } from './catalogue/knowledge';
import { people } from './catalogue/people';
import { waiting } from './catalogue/waiting';
import type { GuidanceEntry } from './guidanceEntry';

/** All advice. Titles begin in lower case: they are read after a bold "Do" or "Don't". */
export const catalogue: readonly GuidanceEntry[] = [
  ...implementation,
  ...waiting,
  ...knowledge,
  ...gates,
  ...habits,
  ...craft,
  ...people,
];

const entriesById: ReadonlyMap<string, GuidanceEntry> = new Map(catalogue.map(entry => [entry.id, entry]));

/** The entry of this id, or undefined where there is none. */
export function guidanceById(id: string): GuidanceEntry | undefined {
  return entriesById.get(id);
}
