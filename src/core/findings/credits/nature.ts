import type { Analysis } from '../../analysis/analysis';
import { changesOf } from '../../analysis/countedChanges';
import type { PathKind } from '../../analysis/pathKinds';

/** What a commit is, besides the product. */
export type Nature = 'tests' | 'tooling' | 'prototypes' | 'docs';

/**
 * What a commit is that leaves the product alone: tests, else tools and CI, else prototypes and examples, else documents.
 * Lock files, manifests, change logs and the like decide nothing; null for a commit of nothing else, or to the product.
 */
export function natureOf({ history, kindOfChange }: Analysis, position: number): Nature | null {
  const natures = new Set(changesOf(history, position).map(change => natureOfPath(kindOfChange(change))));
  if (natures.has('product')) return null;
  return (['tests', 'tooling', 'prototypes', 'docs'] as const).find(nature => natures.has(nature)) ?? null;
}

function natureOfPath({ leftOut, role }: PathKind): Nature | 'product' | null {
  if (leftOut === 'prose') return 'docs';
  if (leftOut !== null && leftOut !== 'ci') return null;
  if (role === 'tests') return 'tests';
  if (role === 'tooling' || role === 'ci') return 'tooling';
  if (role === 'examples') return 'prototypes';
  return role === 'documentation' ? 'docs' : 'product';
}
