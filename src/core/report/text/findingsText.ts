import { factWords } from '../factWording';
import { guidanceByFinding, standingAdvice, type CalledFor, type FindingGuidance } from '../guidanceByFinding';
import type { EvidenceCommit } from '../../findings/finding';
import type { Fact, Finding, FindingsShown, GuidanceEntry, HealthReport } from '../healthReport';
import { severityWords } from '../levelWords';
import { plain } from '../plain';
import { filesToShare, takeOverWords } from '../takeOver';
import { count, date, shortDate, shortId, shortRef } from '../wording';
import { cutEnd } from './columns';
import { labelled, labelledIndent, labelledLines } from './labelled';
import type { Paint } from './paint';
import { hanging, wrap } from './wrap';

const filesShown = 5;
const commitsShown = 3;
const adviceShown = 3;
const stepIndent = hanging('- ');

/** The findings, each measured against its limits, with its don't, its do and its evidence. */
export function findingsText(report: FindingsShown, width: number, paint: Paint): readonly string[] {
  return guidanceByFinding(report).flatMap(group => ['', ...findingText(group, report, width, paint)]);
}

/** Advice for a report without findings, and the question of the week. */
export function standingText(report: HealthReport, width: number, paint: Paint): readonly string[] {
  const advice = standingAdvice(report)
    .slice(0, adviceShown)
    .flatMap(entry => ['', ...adviceText(entry, width, paint)]);
  const question =
    report.question === null ? [] : ['', ...labelled('Question', [report.question], width, paint.strong)];
  return [...advice, ...question];
}

function findingText(
  { finding, donts, dos }: FindingGuidance,
  report: FindingsShown,
  width: number,
  paint: Paint,
): string[] {
  const people = filesToShare(finding, report).map(entry => `${entry.path}: ${takeOverWords(entry).join(' ')}`);
  const [firstDont, firstDo] = [donts[0], dos[0]];
  return [
    ...wrap(`${severityWords[finding.severity]}: ${finding.title}`, width).map(severityPaint(finding, paint)),
    ...acceptedText(finding, width, paint),
    ...labelled('Measured', finding.facts.map(factText), width, paint.faint),
    ...(firstDont === undefined ? [] : calledText(firstDont, width, paint)),
    ...(firstDo === undefined ? [] : calledText(firstDo, width, paint)),
    ...labelled(
      'Also',
      [...donts.slice(1), ...dos.slice(1)].map(called => ruleWords(called.entry)),
      width,
      paint.faint,
    ),
    ...labelled('People', people, width, paint.faint),
    ...evidenceText(finding, width, paint),
  ];
}

function severityPaint({ severity, accepted }: Finding, paint: Paint): (line: string) => string {
  if (accepted !== null || severity === 'none') return paint.faint;
  return { high: paint.bad, medium: paint.warning, low: paint.strong }[severity];
}

function acceptedText({ accepted }: Finding, width: number, paint: Paint): readonly string[] {
  return accepted === null
    ? []
    : labelled('Accepted', [`until ${date(accepted.until)}: ${accepted.reason}`], width, paint.faint);
}

function factText(fact: Fact): string {
  const { label, value, limit } = factWords(fact);
  return `${label}: ${value}${limit === null ? '' : ` (limit ${limit})`}`;
}

function calledText({ entry, repeated }: CalledFor, width: number, paint: Paint): readonly string[] {
  return repeated ? ruleText(entry, ['As above.'], width, paint) : adviceText(entry, width, paint);
}

/** A piece of advice in full: what, why, by whom, and the steps. */
function adviceText(entry: GuidanceEntry, width: number, paint: Paint): readonly string[] {
  const { why, source } = entry;
  return ruleText(entry, [`${why} (${source.author}: ${source.title})`], width, paint, entry.how);
}

function ruleText(
  entry: GuidanceEntry,
  texts: readonly string[],
  width: number,
  paint: Paint,
  steps: readonly string[] = [],
): string[] {
  const isDo = entry.polarity === 'do';
  return [
    ...labelled(isDo ? 'Do' : 'Don’t', [`${entry.title}.`, ...texts], width, isDo ? paint.good : paint.warning),
    ...labelledLines(
      '',
      steps.flatMap(step => wrap(step, width - labelledIndent, stepIndent)),
      paint.faint,
    ),
  ];
}

function ruleWords(entry: GuidanceEntry): string {
  return `${entry.polarity === 'do' ? 'Do' : 'Don’t'} ${entry.title}.`;
}

function evidenceText({ evidence }: Finding, width: number, paint: Paint): readonly string[] {
  const files = evidence.files.slice(0, filesShown);
  const more = evidence.files.length - files.length;
  const commits = evidence.commits
    .slice(0, commitsShown)
    .map(commit => cutEnd(commitText(commit), width - labelledIndent));
  return [
    ...labelled('Files', more > 0 ? [...files, `and ${count(more, 'more files')}`] : files, width, paint.faint),
    ...labelled('Refs', evidence.refs.slice(0, filesShown).map(shortRef), width, paint.faint),
    ...labelledLines('Commits', commits, paint.faint),
    ...labelledLines('Check', commandLines(evidence.command), paint.faint),
  ];
}

/** A commit in a line: its short id, its day and its subject. */
export function commitText({ id, subject, at }: EvidenceCommit): string {
  return `${plain(shortId(id))} ${shortDate(at).padStart(6)}  ${plain(subject)}`;
}

/** A command is shown as it is or not at all: one that had to be made plain would be another command. */
function commandLines(command: string | null): readonly string[] {
  return command === null || plain(command) !== command ? [] : [command];
}
