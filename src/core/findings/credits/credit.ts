import type { Analysis } from '../../analysis/analysis';
import type { Evidence, Fact } from '../finding';

/** What goes well, with its evidence. */
export interface Credit {
  readonly kind:
    'reviews' | 'pairing' | 'tests' | 'docs' | 'tooling' | 'prototypes' | 'small-fixes' | 'share-fell' | 'handed-over';
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
}

/** Facts in, a credit or nothing out. */
export type CreditRule = (analysis: Analysis) => Credit | null;
