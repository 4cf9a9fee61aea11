import type { Analysis } from '../analysis/analysis';
import { wholePercent } from '../analysis/countWords';
import type { FileFacts } from '../analysis/fileFacts';
import { daySeconds } from '../analysis/window';
import { commitEvidence, evidenceLimits } from './evidence';
import type { Fact, JudgedFinding } from './finding';
import { logCommand } from './gitCommand';
import { limitsOf, scaledShare } from './limits';

/** Limits of `critical-authorship`; shares from 0 to 1, all within the window (calibrated on 434 person-dates). */
export const criticalAuthorshipLimits = {
  /** The file is the team's: revisions and people besides the manager, one of them in the last days. */
  otherRevisions: 5,
  otherPeople: 2,
  otherDays: 30,
  mediumShare: 1 / 3,
  mediumLandings: 3,
  landingDays: 3,
  highShare: 0.5,
  highLandings: 5,
  /** High takes so many such files, or one among the first by demand. */
  highFiles: 2,
  topByDemand: 5,
} as const;

/** Most files whose own numbers are told. */
const filesMeasured = 3;

type Limits = Record<keyof typeof criticalAuthorshipLimits, number>;

/** Critical files that the team uses and of whose landings the manager has a large part. */
export function criticalAuthorship(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'critical-authorship', criticalAuthorshipLimits);
  const shares = {
    medium: scaledShare(limits.mediumShare, analysis.settings),
    high: scaledShare(limits.highShare, analysis.settings),
  };
  const held = analysis.criticalFiles.filter(
    file =>
      file.kind.role !== 'tests' &&
      isTeams(file, analysis.window.until, limits) &&
      holds(file, shares.medium, limits.mediumLandings, limits),
  );
  if (held.length === 0) return null;
  const mostly = held.filter(file => holds(file, shares.high, limits.highLandings, limits));
  const top = new Set(analysis.criticalFiles.slice(0, limits.topByDemand));
  const high = mostly.length >= limits.highFiles || mostly.some(file => top.has(file));
  const deciding = high ? mostly : held;
  const worst = [...deciding].sort((one, other) => share(other) - share(one));
  const all = [...worst, ...held.filter(file => !deciding.includes(file))];
  const files = all.slice(0, evidenceLimits.files);
  const commits = [...new Set(files.flatMap(file => file.window.manager.commits))].sort((one, other) => one - other);
  const paths = files.map(file => file.path);
  return {
    id: 'critical-authorship',
    kind: 'critical-authorship',
    severity: high ? 'high' : 'medium',
    title: title(all),
    facts: [
      ...(held.length > Math.min(worst.length, filesMeasured) ? [countFact(held, shares.medium, limits)] : []),
      ...facts(worst, high ? shares.high : shares.medium, high ? limits.highLandings : limits.mediumLandings),
    ],
    evidence: {
      commits: commitEvidence(analysis, commits),
      files: paths,
      refs: [],
      command: logCommand(analysis, paths),
    },
    actions: ['explainFile'],
  };
}

function isTeams({ window }: FileFacts, until: number, limits: Limits): boolean {
  const { revisions, people, lastAt } = window.others;
  return (
    revisions >= limits.otherRevisions &&
    people >= limits.otherPeople &&
    lastAt !== null &&
    (until - lastAt) / daySeconds <= limits.otherDays
  );
}

function holds({ window: { manager } }: FileFacts, part: number, landings: number, limits: Limits): boolean {
  return (
    manager.share !== null &&
    manager.share >= part &&
    manager.landings >= landings &&
    manager.landingDays >= limits.landingDays
  );
}

const share = ({ window }: FileFacts): number => window.manager.share ?? 0;
const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function title(files: readonly FileFacts[]): string {
  const [first] = files;
  if (first === undefined) return '';
  const part = wholePercent(share(first));
  if (files.length === 1) return `${part} of the landings on ${lastName(first.path)} are yours`;
  return `You land a large part of the changes to ${files.length} critical files, ${part} on ${lastName(first.path)}`;
}

/** How many files there are and what takes them, for where not each is measured by itself. */
function countFact(held: readonly FileFacts[], part: number, { otherPeople }: Limits): Fact {
  const used = `critical files that ${otherPeople} or more teammates keep changing`;
  const label = `${used}, ${wholePercent(part)} or more of the landings yours`;
  return { label, value: held.length, unit: 'files', threshold: null };
}

function facts(files: readonly FileFacts[], part: number, landings: number): readonly Fact[] {
  return files.slice(0, filesMeasured).flatMap(({ path, window }) => [
    {
      label: `your share of the landings on ${path}`,
      value: window.manager.share ?? 0,
      unit: 'share',
      threshold: part,
    },
    { label: `your landings on ${path}`, value: window.manager.landings, unit: 'landings', threshold: landings },
  ]);
}
