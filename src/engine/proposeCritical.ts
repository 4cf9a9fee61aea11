import type { FileFacts } from '../core/analysis/fileFacts';
import { pathJudge } from '../core/analysis/pathKinds';
import { proposedFolderLimits, proposedFolders } from '../core/analysis/proposedFolders';
import { presets } from '../core/settings/settings';
import { analyseMeasured } from './managersAnalysis';
import { measure } from './measure';
import type { CriticalProposal } from './protocol';
import type { MeasureRequest } from './request';

/** Most files that are proposed, and most that are named for a preset. */
const filesProposed = 10;
const filesNamed = 3;

/** What may be critical by the history, and what each preset would match here. Throws a GitFailure or an ExpectedError. */
export async function proposeCritical(request: MeasureRequest): Promise<CriticalProposal> {
  const { settings } = request;
  const measurements = await measure(request);
  const { filesByDemand, window } = analyseMeasured(request, measurements, settings.managers);
  const top = filesByDemand(proposedFolderLimits.files * 2).filter(isProposable);
  return {
    days: settings.days,
    workCommits: window.workCommits.length,
    files: top.slice(0, filesProposed).map(({ path, reasons, window: { revisions, people } }) => ({
      path,
      revisions,
      people,
      isCritical: reasons.length > 0,
    })),
    folders: proposedFolders(top),
    presets: presets.map(preset => {
      const kindOf = pathJudge({ ...settings, presets: [preset] }, measurements.marked);
      const matched = measurements.paths.filter(path => kindOf(path).preset === preset);
      return { preset, files: matched.length, examples: [...matched].sort().slice(0, filesNamed) };
    }),
  };
}

/** Tests and examples are edited with what they are about; nobody waits for them. */
function isProposable({ demand, kind: { role } }: FileFacts): boolean {
  return demand > 0 && role !== 'tests' && role !== 'examples';
}
