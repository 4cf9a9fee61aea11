import type { Analysis } from '../../analysis/analysis';
import { wholePercent } from '../../analysis/countWords';
import type { FileWindow } from '../../analysis/fileWindow';
import { isProductSource } from '../../analysis/pathKinds';
import { daySeconds } from '../../analysis/window';
import { compareTexts } from '../../history/textOrder';
import { evidenceLimits } from '../evidence';
import { logSince } from '../gitCommand';
import type { Credit } from './credit';

/** Limits of the credit for a file that was handed over. */
export const handedOverLimits = {
  /** What the manager held in the window before: the part of the landings, and how many. */
  share: 1 / 3,
  landings: 3,
  /** What is left of that share now, at most. */
  rest: 0.5,
  /** Others' revisions now: a file that everyone left was not handed over. */
  otherRevisions: 3,
} as const;

interface Handed {
  readonly path: string;
  readonly before: number;
  readonly now: number;
}

/** Product files that the manager held in the window before and that others work on now. */
export function handedOver(analysis: Analysis): Credit | null {
  const since = analysis.window.since - analysis.settings.days * daySeconds;
  if (since < analysis.past.knownSince) return null;
  const handed = [...analysis.filesBefore()].flatMap(([path, before]) => handedFile(analysis, path, before) ?? []);
  const worst = [...handed].sort((one, other) => other.before - one.before || compareTexts(one.path, other.path));
  const [first] = worst;
  if (first === undefined) return null;
  const files = worst.map(({ path }) => path).slice(0, evidenceLimits.files);
  const shares = `${wholePercent(first.now)} of the landings are yours, ${wholePercent(first.before)} in the ${analysis.settings.days} days before`;
  return {
    kind: 'handed-over',
    title:
      files.length === 1
        ? `${first.path} went into other hands: ${shares}`
        : `${worst.length} files went into other hands, ${first.path} first: ${shares}`,
    facts: worst.slice(0, 3).flatMap(({ path, before, now }) => [
      { label: `your share of the landings on ${path}`, value: now, unit: 'share', threshold: null },
      { label: `the same in the ${analysis.settings.days} days before`, value: before, unit: 'share', threshold: null },
    ]),
    evidence: { commits: [], files, refs: [], command: logSince(analysis, files, since) },
  };
}

function handedFile(analysis: Analysis, path: string, before: FileWindow): Handed | null {
  const { share, landings, rest, otherRevisions } = handedOverLimits;
  const { manager } = before;
  if (manager.share === null || manager.share < share || manager.landings < landings) return null;
  const facts = analysis.fileFacts(path);
  if (facts === undefined || !(isProductSource(facts.kind) || facts.reasons.length > 0)) return null;
  const now = facts.window.manager.share;
  if (now === null || facts.window.others.revisions < otherRevisions || now > manager.share * rest) return null;
  return { path, before: manager.share, now };
}
