import type { Analysis } from '../analysis/analysis';
import type { JudgedFinding } from '../findings/finding';
import { levelOf } from '../findings/level';
import { guidanceFor } from '../guidance/calls';
import { guidanceById } from '../guidance/catalogue';
import { managerFacts, reported, type ReportInput } from './buildReport';
import { fileEntry } from './fileEntry';
import { schemaVersion } from './healthReport';
import type { FileEntry, Finding, GuidanceEntry, Level, ManagerFacts, NotMeasured } from './healthReport';

/** Most critical files that a check names. */
const filesNamed = 200;

/** What some changes of the manager's mean for the team. */
export interface CheckReport {
  readonly schemaVersion: number;
  readonly manager: ManagerFacts;
  /** The worst of the findings. */
  readonly level: Level;
  /** The critical files that the changes touch, by demand, highest first. */
  readonly files: readonly (FileEntry & { readonly critical: true })[];
  /** Findings about these files, worst first. */
  readonly findings: readonly Finding[];
  readonly guidance: readonly GuidanceEntry[];
  readonly notMeasured: readonly NotMeasured[];
}

/** What a check is made of. */
export interface CheckInput extends Pick<ReportInput, 'analysis' | 'manager' | 'notMeasured'> {
  /** Paths, from the top, that the manager's changes touch, critical or not. */
  readonly touched: ReadonlySet<string>;
  /** All that is found in the repository. */
  readonly findings: readonly JudgedFinding[];
}

/** Keeps of the findings those about critical files that the changes touch. */
export function buildCheck({ analysis, manager, touched, findings, notMeasured }: CheckInput): CheckReport {
  const files = touchedFiles(analysis, touched);
  const paths = new Set(files.map(({ path }) => path));
  const about = findings.filter(
    // Work that others wait for is to go on: that it is unfinished is no reason against a change to it. A card judges nothing.
    ({ kind, severity, evidence }) =>
      kind !== 'blocking-work' && severity !== 'none' && evidence.files.some(path => paths.has(path)),
  );
  return {
    schemaVersion,
    manager: managerFacts(analysis, manager),
    level: levelOf(analysis, about).level,
    files: files.slice(0, filesNamed).map(facts => ({ ...fileEntry(analysis, facts), critical: true })),
    findings: about.map(reported),
    guidance: guidanceFor(about.map(({ kind }) => kind)).flatMap(id => guidanceById(id) ?? []),
    notMeasured,
  };
}

function touchedFiles({ criticalFiles }: Analysis, touched: ReadonlySet<string>): Analysis['criticalFiles'] {
  return criticalFiles.filter(({ path }) => touched.has(path));
}
