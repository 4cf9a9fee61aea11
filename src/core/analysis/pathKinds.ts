import type { TreeAttributes } from '../history/treeFacts';
import { leftOutKinds } from '../settings/settings';
import type { LeftOutKind, Preset, Settings } from '../settings/settings';
import { globMatcher } from './glob';
import { globSets } from './globSets';
import { remembered } from './once';
import { ciPatterns, leftOutPatterns, presetPatterns, sourceExtensions, supportPatterns } from './pathPatterns';

/** What a repository's `.gitattributes` say beside the patterns; paths of base's tip. */
export type MarkedPaths = Omit<TreeAttributes, 'filtered' | 'complete'>;

/** What a path is, under given settings. */
export interface PathKind {
  /** Why the path counts for nothing, or null where it counts; `scope`: it is outside the setting of that name. */
  readonly leftOut: LeftOutKind | 'ci' | 'excluded' | 'scope' | null;
  /** The glob of `criticalPaths` that declares it critical, or null. */
  readonly declaredBy: string | null;
  /** The first switched-on preset that matches, or null. */
  readonly preset: Preset | null;
  readonly role: 'product' | 'tests' | 'documentation' | 'examples' | 'tooling' | 'ci' | 'other';
}

/** Source of the product itself: not left out, no tests, documents, examples, tooling or delivery machinery. */
export function isProductSource({ leftOut, role }: PathKind): boolean {
  return leftOut === null && role === 'product';
}

/** What the settings make of a path. */
export type PathJudge = (path: string) => PathKind;

/** Makes the one judge of paths for given settings; each path is judged once. */
export function pathJudge(settings: Settings, marked: MarkedPaths): PathJudge {
  return remembered(kindJudge(settings, marked));
}

const supportRoles = ['tests', 'documentation', 'examples', 'tooling'] as const;

/** Our own globs, in the order of the functions that are made from them. */
const patternSets = (presets: readonly Preset[]): readonly (readonly string[])[] => [
  ciPatterns,
  ...supportRoles.map(role => supportPatterns[role]),
  ...leftOutKinds.map(kind => leftOutPatterns[kind]),
  ...presets.map(preset => presetPatterns[preset]),
];

/** The judge within a scope: what is outside counts for nothing, not even where it is declared. */
export function scopedJudge(judge: PathJudge, inScope: (path: string) => boolean): PathJudge {
  return path =>
    inScope(path) ? judge(path) : { leftOut: 'scope', declaredBy: null, preset: null, role: judge(path).role };
}

function kindJudge(settings: Settings, marked: MarkedPaths): PathJudge {
  const setsOf = globSets(patternSets(settings.presets));
  const declared = settings.criticalPaths
    .filter(glob => !glob.startsWith('!'))
    .map(glob => ({ glob, matches: globMatcher(glob) }));
  const excludes = settings.criticalPaths.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
  const excluding = [...settings.exclude, ...excludes].map(globMatcher);
  const leftOutKind = leftOutJudge(settings, marked);
  const presetBit = leftOutBit * 2 ** leftOutKinds.length;
  return path => {
    const sets = setsOf(path);
    const role = roleOf(path, sets);
    if (excluding.some(matches => matches(path))) return { leftOut: 'excluded', declaredBy: null, preset: null, role };
    const declaredBy = declared.find(({ matches }) => matches(path))?.glob ?? null;
    const isSupport = role === 'tests' || role === 'examples';
    const preset = isSupport ? null : (settings.presets.find((_, index) => isIn(sets, presetBit, index)) ?? null);
    const leftOut = declaredBy === null ? leftOutKind(path, sets) : null;
    return { leftOut, declaredBy, preset: leftOut === null ? preset : null, role };
  };
}

/** Bits of the first set of each group, in the order of `patternSets`. */
const ciBit = 1;
const supportBit = 2;
const leftOutBit = supportBit * 2 ** supportRoles.length;

/** Whether the sets hold the one at `index` of the group that begins with `bit`. */
const isIn = (sets: number, bit: number, index: number): boolean => (sets & (bit << index)) !== 0;

function leftOutJudge(settings: Settings, marked: MarkedPaths): (path: string, sets: number) => PathKind['leftOut'] {
  const markedAs = {
    generated: { yes: new Set(marked.generated), no: new Set(marked.notGenerated) },
    vendored: { yes: new Set(marked.vendored), no: new Set(marked.notVendored) },
  };
  const ciCounts = settings.presets.includes('ci');
  return (path, sets) => {
    if (!ciCounts && isIn(sets, ciBit, 0)) return 'ci';
    const kind = leftOutKinds.find((one, index) => {
      if (!settings.leaveOut[one]) return false;
      const said = one === 'generated' || one === 'vendored' ? markedAs[one] : null;
      return said?.yes.has(path) || (isIn(sets, leftOutBit, index) && !said?.no.has(path));
    });
    return kind ?? null;
  };
}

function roleOf(path: string, sets: number): PathKind['role'] {
  if (isIn(sets, ciBit, 0)) return 'ci';
  const support = supportRoles.find((_, index) => isIn(sets, supportBit, index));
  if (support !== undefined) return support;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') && sourceExtensions.has(extension) ? 'product' : 'other';
}
