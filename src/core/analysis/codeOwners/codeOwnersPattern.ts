import { anyName, segmentGlob } from './segmentGlob';
import type { SegmentGlob } from './segmentGlob';
import { fitsRuns } from './wildcards';
import type { Runs } from './wildcards';

/** Which paths a rule is about: runs of names, with any number of folders in the gaps between the runs. */
export type PathPattern = Runs<SegmentGlob>;

/** Length beyond which no pattern is tried: systems hold no path that long. */
export const longestPattern = 4096;

const fitsNothing: PathPattern = [[]];

/** True where the pattern fits a path, given as its names. */
export function fitsPath(pattern: PathPattern, names: readonly string[]): boolean {
  return fitsRuns(pattern, names, (glob, name) => glob.fits(name));
}

/** Any number of folders, none included. */
const gap = '**' as const;

/**
 * A pattern as GitHub reads it: as in `.gitignore`, but a last `*` after a slash does not reach into folders. A slash
 * at the start or in the middle binds it to the top; a name without a wildcard stands for the file or for all below it.
 */
export function githubPattern(text: string): PathPattern {
  if (text.length > longestPattern) return fitsNothing;
  const names = (text.startsWith('/') ? text.slice(1) : text).split('/');
  const isBound = text.slice(0, -1).includes('/');
  const isFolder = names.at(-1) === '';
  if (isFolder) names.pop();
  const elements = [...(isBound ? [] : [gap]), ...names.map(name => (name === gap ? gap : segmentGlob(name, false)))];
  return runsOf([...elements, ...githubEnd(names.at(-1), isBound, isFolder)]);
}

function githubEnd(
  last: string | undefined,
  isBound: boolean,
  isFolder: boolean,
): readonly (SegmentGlob | typeof gap)[] {
  if (isFolder) return [anyName, gap];
  if (last === gap) return [anyName];
  return last === '*' && isBound ? [] : [gap];
}

/**
 * A pattern as GitLab reads it, by Ruby's fnmatch with the flags for paths and dot files: it fits whole paths, at any
 * depth unless it begins with a slash; only a slash at its end stands for all below a folder; `**` crosses folders only
 * before a slash; `[…]` is a set.
 */
export function gitlabPattern(text: string): PathPattern {
  if (text.length > longestPattern) return fitsNothing;
  const isBound = text.startsWith('/');
  const names = (isBound ? text.slice(1) : text).split('/');
  if (names.at(-1) === '') names.splice(-1, 1, gap, '*');
  const last = names.length - 1;
  const elements = names.map((name, index) => (name === gap && index < last ? gap : segmentGlob(name, true)));
  return runsOf([...(isBound ? [] : [gap]), ...elements]);
}

function runsOf(elements: readonly (SegmentGlob | typeof gap)[]): PathPattern {
  let run: SegmentGlob[] = [];
  const runs = [run];
  for (const element of elements) {
    if (element === gap) runs.push((run = []));
    else run.push(element);
  }
  return runs;
}
