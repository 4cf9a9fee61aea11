import * as v from 'valibot';
import { repositoryPath } from './repositoryPath';

/** In place of a repository's path: every repository that is not named. */
const others = '*';

const ref = v.pipe(v.string(), v.trim());
const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNamed = (path: string): boolean => path === others || /^(\/|[a-z]:[\\/]|\\\\)/i.test(path);

const byRepository = v.pipe(
  v.custom<object>(isPlain),
  v.record(v.string(), ref),
  v.check(refs => Object.keys(refs).every(isNamed)),
);

/**
 * `altitude.base` as it may be written: one ref for every repository, or an object with one for each by its absolute path.
 * An empty ref is found from the remotes.
 */
export const baseSetting = v.union([ref, byRepository]);

/** One ref or refs by repository, as `altitude.base` is written. */
export type WrittenBase = v.InferOutput<typeof baseSetting>;

/**
 * The ref of `altitude.base` for one repository: its own, else that of all others, else none. `repository` are the absolute
 * paths that it goes by; what is not a setting at all counts as none.
 */
export function baseFor(written: unknown, repository: readonly string[]): string {
  return ownBase(written, repository) ?? refsOf(written).get(others) ?? '';
}

/** The ref that is written for one repository alone, which may be empty; undefined where nothing names it. */
export function ownBase(written: unknown, repository: readonly string[]): string | undefined {
  const refs = refsOf(written);
  return repository.map(path => refs.get(repositoryPath(path))).find(base => base !== undefined);
}

/**
 * The setting with another ref for one repository, in its shortest form: nothing where nothing is said, one ref where it
 * is that of all. All other repositories keep what they have. The repository goes by the last of its paths unless it is
 * named already.
 */
export function withBase(written: unknown, repository: readonly string[], base: string): WrittenBase | undefined {
  const refs = refsOf(written);
  const paths = repository.map(repositoryPath);
  const named = paths.find(path => refs.has(path)) ?? paths.at(-1);
  const everywhere = refs.get(others) ?? '';
  if (named !== undefined) {
    refs.delete(named);
    const without = paths.map(path => refs.get(path)).find(one => one !== undefined) ?? everywhere;
    if (base !== without) refs.set(named, base);
  }
  if ([...refs.keys()].some(path => path !== others)) return Object.fromEntries(refs);
  return everywhere === '' ? undefined : everywhere;
}

function refsOf(written: unknown): Map<string, string> {
  const parsed = v.safeParse(baseSetting, written);
  if (!parsed.success) return new Map();
  if (typeof parsed.output === 'string') return new Map([[others, parsed.output]]);
  return new Map(Object.entries(parsed.output).map(([path, base]) => [repositoryPath(path), base]));
}
