import type { Preset } from '../core/settings/settings';
import type { CriticalProposal } from '../engine/protocol';
import { globsBelow, personalGlob } from './personalGlobs';

/** A path that may be declared critical. */
export interface PathChoice {
  /** What the user's settings hold for it. */
  readonly glob: string;
  /** What is shown: from the top. */
  readonly path: string;
  /** What the history says of it; null for one that is only set. */
  readonly found:
    | { readonly kind: 'folder'; readonly files: number; readonly part: number }
    | { readonly kind: 'file'; readonly revisions: number; readonly people: number; readonly isCritical: boolean }
    | null;
  readonly isSet: boolean;
}

/** A preset that may be switched on. */
export interface PresetChoice {
  readonly preset: Preset;
  readonly files: number;
  readonly examples: readonly string[];
  readonly isSet: boolean;
}

/** The user's own globs that hold here and name something critical, as choices that are set; then what the history proposes. */
export function pathChoices(
  { files, folders }: CriticalProposal,
  top: string,
  personal: readonly string[],
): readonly PathChoice[] {
  const proposed = [
    ...folders.map(({ path, ...facts }) => choice(top, path, { kind: 'folder', ...facts }, personal)),
    ...files.map(({ path, ...facts }) => choice(top, path, { kind: 'file', ...facts }, personal)),
  ];
  const known = new Set(proposed.map(({ glob }) => glob));
  const set = personal
    .filter(glob => !glob.startsWith('!') && !known.has(glob))
    .map(glob => ({ glob, path: globsBelow(top, [glob])[0] ?? glob, found: null, isSet: true }))
    .filter(({ glob, path }) => path !== glob || !isAbsolute(glob));
  return [...set, ...proposed];
}

/** The presets to choose from, those that match something first. */
export function presetChoices(
  { presets }: Pick<CriticalProposal, 'presets'>,
  set: readonly Preset[],
): readonly PresetChoice[] {
  const choices = presets.map(one => ({ ...one, isSet: set.includes(one.preset) }));
  return [...choices.filter(({ files }) => files > 0), ...choices.filter(({ files }) => files === 0)];
}

/** The user's own globs once these were ticked of those that were offered; what was not offered stays. */
export function globsAfter(
  personal: readonly string[],
  offered: readonly PathChoice[],
  ticked: readonly string[],
): readonly string[] {
  const gone = offered.map(({ glob }) => glob).filter(glob => !ticked.includes(glob));
  const kept = personal.filter(glob => !gone.includes(glob));
  return [...kept, ...ticked.filter(glob => !kept.includes(glob))];
}

/** What begins so and not with this repository's path is another's. */
function isAbsolute(glob: string): boolean {
  return /^(\/|[a-z]:\/)/i.test(glob);
}

function choice(
  top: string,
  path: string,
  found: NonNullable<PathChoice['found']>,
  personal: readonly string[],
): PathChoice {
  const glob = personalGlob(top, path, found.kind === 'folder');
  return { glob, path, found, isSet: personal.includes(glob) };
}
