import picomatch from 'picomatch';
import type { LeftOutKind, Preset, Settings } from '../settings/settings';
import { globMatcher } from './glob';
import { ciPatterns, leftOutPatterns, presetPatterns, sourceExtensions, supportPatterns } from './pathPatterns';

/** What a repository's `.gitattributes` say beside the patterns; paths of base's tip. */
export interface MarkedPaths {
  readonly generated: readonly string[];
  readonly vendored: readonly string[];
  readonly notGenerated: readonly string[];
  readonly notVendored: readonly string[];
}

/** What a path is, under given settings. */
export interface PathKind {
  /** Why the path counts for nothing, or null where it counts. */
  readonly leftOut: LeftOutKind | 'ci' | 'excluded' | null;
  /** The glob of `criticalPaths` that declares it critical, or null. */
  readonly declaredBy: string | null;
  /** The first switched-on preset that matches, or null. */
  readonly preset: Preset | null;
  readonly role: 'product' | 'tests' | 'documentation' | 'examples' | 'tooling' | 'ci' | 'other';
}

type Matcher = (path: string) => boolean;

/** Of our own globs: one expression for all is twice as fast as one each, and every path of a repository is asked. */
const matcher = (globs: readonly string[]): Matcher => {
  if (globs.length === 0) return () => false;
  const sources = globs.map(glob => picomatch.makeRe(glob, { dot: true, noextglob: true }).source);
  const expression = new RegExp(sources.join('|'));
  return path => expression.test(path);
};

const roles = (['tests', 'documentation', 'examples', 'tooling'] as const).map(role => ({
  role,
  matches: matcher(supportPatterns[role]),
}));
const isCi = matcher(ciPatterns);

/** What the settings make of paths. */
export interface PathJudge {
  /** What a path is; each path is judged once. */
  readonly kindOf: (path: string) => PathKind;
  /** True where a declared glob or a switched-on preset matches: a quick look that says nothing of exclusions. */
  readonly isNamed: (path: string) => boolean;
}

/** Makes the one judge of paths for given settings. */
export function pathJudge(settings: Settings, marked: MarkedPaths): PathJudge {
  const declared = settings.criticalPaths
    .filter(glob => !glob.startsWith('!'))
    .map(glob => ({ glob, matches: globMatcher(glob) }));
  const judge = kindJudge(settings, marked, declared);
  const known = new Map<string, PathKind>();
  const isPreset = matcher(settings.presets.flatMap(preset => presetPatterns[preset]));
  return {
    kindOf: path => {
      const kind = known.get(path) ?? judge(path);
      known.set(path, kind);
      return kind;
    },
    isNamed: path => isPreset(path) || declared.some(({ matches }) => matches(path)),
  };
}

interface Declared {
  readonly glob: string;
  readonly matches: Matcher;
}

function kindJudge(settings: Settings, marked: MarkedPaths, declared: readonly Declared[]): (path: string) => PathKind {
  const excludes = settings.criticalPaths.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
  const excluding = [...settings.exclude, ...excludes].map(globMatcher);
  const leftOutKind = leftOutJudge(settings, marked);
  const presets = settings.presets.map(preset => ({ preset, matches: matcher(presetPatterns[preset]) }));
  return path => {
    const role = roleOf(path);
    if (excluding.some(matches => matches(path))) return { leftOut: 'excluded', declaredBy: null, preset: null, role };
    const declaredBy = declared.find(({ matches }) => matches(path))?.glob ?? null;
    const isSupport = role === 'tests' || role === 'examples';
    const preset = isSupport ? null : (presets.find(({ matches }) => matches(path))?.preset ?? null);
    const leftOut = declaredBy === null ? leftOutKind(path) : null;
    return { leftOut, declaredBy, preset: leftOut === null ? preset : null, role };
  };
}

function leftOutJudge(settings: Settings, marked: MarkedPaths): (path: string) => PathKind['leftOut'] {
  const sets = {
    generated: { yes: new Set(marked.generated), no: new Set(marked.notGenerated) },
    vendored: { yes: new Set(marked.vendored), no: new Set(marked.notVendored) },
  };
  const kinds = (Object.keys(leftOutPatterns) as LeftOutKind[])
    .filter(kind => settings.leaveOut[kind])
    .map(kind => {
      const matches = matcher(leftOutPatterns[kind]);
      const set = kind === 'generated' || kind === 'vendored' ? sets[kind] : null;
      return { kind, matches: (path: string) => set?.yes.has(path) || (matches(path) && !set?.no.has(path)) };
    });
  const ciCounts = settings.presets.includes('ci');
  return path => {
    if (!ciCounts && isCi(path)) return 'ci';
    return kinds.find(({ matches }) => matches(path))?.kind ?? null;
  };
}

function roleOf(path: string): PathKind['role'] {
  if (isCi(path)) return 'ci';
  const support = roles.find(({ matches }) => matches(path));
  if (support !== undefined) return support.role;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') && sourceExtensions.has(extension) ? 'product' : 'other';
}
