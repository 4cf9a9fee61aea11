import { defaultSettings } from '../../src/core/settings/settings';
import { differences } from './figureDifferences';
import type { Difference } from './figureDifferences';
import { productFigures } from './productFigures';
import type { Figures } from './reference/figures';
import type { Words } from './reference/question';
import { referenceFigures } from './reference/reference';

/** What came of holding the product against the reference. */
export interface Comparison {
  readonly product: Figures;
  readonly reference: Figures;
  readonly differences: readonly Difference[];
}

/** A repository and whom and when it is looked at. */
export interface Subject {
  readonly directory: string;
  /** The folder that git calls its own. */
  readonly gitDirectory: string;
  /** Seconds since 1970. */
  readonly until: number;
  /** E-mail of the manager. */
  readonly manager: string;
  /** Lists of words and paths where they are not to be the product's. */
  readonly words?: Partial<Words>;
}

/** Works out the figures of a repository twice. */
export async function compareFigures({ directory, gitDirectory, until, manager, words }: Subject): Promise<Comparison> {
  const settings = { ...defaultSettings, managers: [manager] };
  const { figures, base, words: own } = await productFigures({ directory, git: 'git', settings, until, cache: false });
  const reference = await referenceFigures({
    gitDirectory,
    base,
    until,
    days: settings.days,
    manager,
    words: { ...own, ...words },
  });
  return { product: figures, reference, differences: differences(figures, reference) };
}
