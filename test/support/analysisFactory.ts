import { analyse } from '../../src/core/analysis/analysis';
import type { Analysis, AnalysisInput } from '../../src/core/analysis/analysis';
import { placementOf } from '../../src/core/analysis/placement';
import type { FileFacts } from '../../src/core/analysis/fileFacts';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { daysBefore, historyOf, positionOf, seconds, treeOf, until } from './historyFactory';
import type { CommitSketch } from './historyFactory';

/** The manager of the tests, and the team. */
export const mona = 'Mona Ferreira <mona@example.com>';
export const ada = 'Ada Okafor <ada@example.com>';
export const bela = 'Bela Varga <bela@example.com>';
export const chen = 'Chen Liang <chen@example.com>';
export const dita = 'Dita Novak <dita@example.com>';

/** What a test says beside the commits; the rest is as for a manager Mona who configured nothing. */
export interface AnalysisSketch extends Partial<Omit<AnalysisInput, 'history' | 'tip' | 'until' | 'settings'>> {
  readonly settings?: Partial<Settings>;
  readonly until?: string;
  /** Id of the commit at which base stands; default: the one that was told last. */
  readonly tip?: string;
}

/** What the product makes of a history that is told from its oldest commit to its newest. */
export function analysisOf(sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): Analysis {
  const history = historyOf(sketches);
  const { settings, tip: tipId, until: end = until, paths = treeOf(sketches), ...rest } = overrides;
  const tip = tipId === undefined ? 0 : positionOf(history, tipId);
  return analyse({
    history,
    tip,
    paths,
    placement: placementOf(history, tip, paths),
    isWhole: true,
    marked: { generated: [], vendored: [], notGenerated: [], notVendored: [] },
    mailmap: '',
    ignoredRevisions: new Set(),
    codeOwners: null,
    baseRef: 'refs/heads/main',
    openWork: null,
    versionTags: [],
    managers: ['mona@example.com'],
    settings: { ...defaultSettings, ...settings },
    until: seconds(end),
    ...rest,
  });
}

/** What is known of a file that base's tree has. */
export function factsOf(analysis: Analysis, path: string): FileFacts {
  const facts = analysis.fileFacts(path);
  if (facts === undefined) throw new Error(`no file ${path}`);
  return facts;
}

/**
 * Work of three teammates that is just enough for statistics, 80 days ago: each commit changes a file of its own, so that
 * none of them is shared.
 */
export function steadyTeam(count = 50): CommitSketch[] {
  return Array.from({ length: count }, (_, index) => ({
    by: [ada, bela, chen][index % 3] ?? ada,
    at: daysBefore(80),
    files: { [`src/quiet/file${index}.ts`]: 'A' },
  }));
}
