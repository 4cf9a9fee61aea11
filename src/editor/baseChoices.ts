import type { BaseProposal, BaseRule } from '../engine/protocol';

/** A branch that work may land on. */
export interface BaseChoice {
  /** What the setting holds: a short name, or nothing for what is found without one. */
  readonly value: string;
  /** Short name; empty where nothing is found. */
  readonly name: string;
  /** Why it is found; null for a branch that is only listed. */
  readonly rule: BaseRule | null;
  readonly isSet: boolean;
}

/** The branches to choose from: what is found without a setting first; `base` is the setting now. */
export function baseChoices({ found, branches }: BaseProposal, base: string): readonly BaseChoice[] {
  const first = { value: '', name: shortName(found?.ref ?? ''), rule: found?.rule ?? null, isSet: base === '' };
  const others = branches
    .filter(ref => ref !== found?.ref)
    .map(ref => ({ value: shortName(ref), name: shortName(ref), rule: null, isSet: isNamed(ref, base) }));
  const isListed = base === '' || isNamed(found?.ref ?? '', base) || others.some(({ isSet }) => isSet);
  // A tag, a commit or a branch that is gone is only to be seen here because it is set.
  const own = isListed ? [] : [{ value: base, name: base, rule: null, isSet: true }];
  return [{ ...first, isSet: first.isSet || isNamed(found?.ref ?? '', base) }, ...own, ...others];
}

function isNamed(ref: string, base: string): boolean {
  return base !== '' && (ref === base || shortName(ref) === base);
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(heads|remotes)\//, '');
}
