import type { Head, Ref, Remote } from '../history/refs';
import { compareTexts } from '../history/textOrder';

/** The names under which teams keep their trunk, in the order in which they are looked for. */
export const trunkNames = ['main', 'master', 'trunk', 'develop'] as const;

/** What base is chosen from. */
export interface BaseChoice {
  readonly refs: readonly Ref[];
  readonly remotes: readonly Remote[];
  readonly head: Head;
  readonly bare: boolean;
}

/** Base: a ref and its commit. */
export interface Base {
  readonly name: string;
  readonly commit: string;
}

/**
 * Where work lands when no setting says so: the trunk of the remote that is marked as base, else of `upstream`, else of
 * `origin`, of those that are configured and were fetched; in a bare repository what its HEAD names; else a local trunk;
 * else what is checked out. Null: no commit.
 */
export function chooseBase({ refs, remotes, head, bare }: BaseChoice): Base | null {
  const byName = new Map(refs.map(ref => [ref.name, ref]));
  const find = (names: readonly string[]): Base | null => {
    const ref = names.map(name => byName.get(name)).find(found => found !== undefined);
    // A symbolic ref says where it points; the report names that.
    return ref === undefined ? null : { name: ref.target === '' ? ref.name : ref.target, commit: ref.commit };
  };
  const places = [...remotes.filter(({ isBase }) => isBase).map(({ name }) => name), 'upstream', 'origin'];
  const fetched = places
    .filter(place => remotes.some(({ name }) => name === place))
    .flatMap(place => ['HEAD', ...trunkNames].map(name => `refs/remotes/${place}/${name}`));
  const checkedOut = head.commit === null ? null : { name: head.name, commit: head.commit };
  return (
    find(fetched) ?? (bare ? checkedOut : null) ?? find(trunkNames.map(name => `refs/heads/${name}`)) ?? checkedOut
  );
}

/** The ref that a setting names, by full name, as a branch, or as a remote's branch; undefined where none does. */
export function namedBase(refs: readonly Ref[], name: string): Base | undefined {
  const candidates = [name, `refs/heads/${name}`, `refs/remotes/${name}`];
  return candidates.map(candidate => refs.find(ref => ref.name === candidate)).find(ref => ref !== undefined);
}

/** By which of the rules above base was found. */
export type BaseRule = 'marked' | 'upstream' | 'origin' | 'bare' | 'local' | 'checked-out';

/** The rule by which `chooseBase` came to a name, told by the name. */
export function ruleOfBase({ remotes, head, bare }: BaseChoice, name: string): BaseRule {
  const remote = remotes.find(one => name.startsWith(`refs/remotes/${one.name}/`));
  if (remote?.isBase === true) return 'marked';
  if (remote !== undefined) return remote.name === 'upstream' ? 'upstream' : 'origin';
  if (bare && name === head.name) return 'bare';
  return trunkNames.some(trunk => name === `refs/heads/${trunk}`) ? 'local' : 'checked-out';
}

/**
 * The branches that work could land on, without another name of the same one: trunks first, remotes' before local ones,
 * then by name.
 */
export function possibleBases({ refs }: Pick<BaseChoice, 'refs'>): readonly string[] {
  const rank = (name: string): number => {
    const isTrunk = trunkNames.some(trunk => name.endsWith(`/${trunk}`));
    return (isTrunk ? 0 : 2) + (name.startsWith('refs/remotes/') ? 0 : 1);
  };
  const names = refs.filter(({ target }) => target === '').map(({ name }) => name);
  return names.sort((one, other) => rank(one) - rank(other) || compareTexts(one, other));
}
