import type { EvidenceCommit, Finding } from '../../findings/finding';
import { factWords } from '../factWording';
import { guidanceByFinding, standingAdvice, type CalledFor, type FindingGuidance } from '../guidanceByFinding';
import type { FindingsShown, GuidanceEntry, HealthReport } from '../healthReport';
import { severityWords } from '../levelWords';
import { plain } from '../plain';
import { filesToShare, takeOverWords } from '../takeOver';
import { count, date, shortDate, shortId, shortRef } from '../wording';
import { code, codeBlock, escaped, link } from './escape';
import { sentence } from './sentence';
import { markdownTable } from './table';

const filesShown = 10;
const commitsShown = 5;
const adviceShown = 3;
const subjectLength = 100;

const measuredColumns = [
  { title: 'Measured', align: 'left' },
  { title: 'Value', align: 'right' },
  { title: 'Limit', align: 'right' },
] as const;

/** The findings, each measured against its limits, with its don't, its do and its evidence; blocks parted by a blank line. */
export function findingsMarkdown(report: FindingsShown, paths: readonly string[]): readonly string[] {
  return guidanceByFinding(report).flatMap(group => findingMarkdown(group, report, paths));
}

/** Advice for a report without findings, and the question of the week. */
export function standingMarkdown(report: HealthReport): readonly string[] {
  const advice = standingAdvice(report).slice(0, adviceShown).flatMap(adviceMarkdown);
  return report.question === null ? advice : [...advice, `**A question to think about:** ${escaped(report.question)}`];
}

function findingMarkdown(
  { finding, donts, dos }: FindingGuidance,
  report: FindingsShown,
  paths: readonly string[],
): string[] {
  const people = filesToShare(finding, report).map(entry => `${entry.path}: ${takeOverWords(entry).join(' ')}`);
  const also = [...donts.slice(1), ...dos.slice(1)].map(({ entry }) => `- ${rule(entry)}`);
  return [
    `### ${severityWords[finding.severity]}: ${sentence(finding.title, paths)}`,
    ...acceptedMarkdown(finding),
    measuredMarkdown(finding, paths),
    ...[donts[0], dos[0]].flatMap(called => (called === undefined ? [] : calledMarkdown(called))),
    ...titledList('Also', also),
    ...titledList(
      'People',
      people.map(words => `- ${sentence(words, paths)}`),
    ),
    ...evidenceMarkdown(finding),
  ];
}

function acceptedMarkdown({ accepted }: Finding): readonly string[] {
  return accepted === null ? [] : [`*Accepted until ${escaped(date(accepted.until))}: ${escaped(accepted.reason)}*`];
}

function measuredMarkdown({ facts }: Finding, paths: readonly string[]): string {
  const rows = facts
    .map(factWords)
    .map(({ label, value, limit }) => [sentence(label, paths), escaped(value), escaped(limit ?? '')]);
  return markdownTable(measuredColumns, rows).join('\n');
}

function calledMarkdown({ entry, repeated }: CalledFor): readonly string[] {
  return repeated ? [`${rule(entry)} (as above)`] : adviceMarkdown(entry);
}

/** A piece of advice in full: what, why, by whom, and the steps. */
function adviceMarkdown(entry: GuidanceEntry): readonly string[] {
  const { author, title, address } = entry.source;
  const steps = entry.how.map(step => `- ${escaped(step)}`).join('\n');
  const source = `${escaped(author)}: ${link(title, address)}`;
  return [`${rule(entry)} ${escaped(entry.why)} (${source})`, ...(steps === '' ? [] : [steps])];
}

function rule(entry: GuidanceEntry): string {
  return `**${entry.polarity === 'do' ? 'Do' : 'Don’t'}** ${escaped(entry.title)}.`;
}

function evidenceMarkdown({ evidence }: Finding): readonly string[] {
  const { files, commits, refs, command } = evidence;
  const more = files.length - filesShown;
  const listedFiles = files.slice(0, filesShown).map(path => `- ${code(path)}`);
  return [
    ...titledList('Files', more > 0 ? [...listedFiles, `- and ${count(more, 'more files')}`] : listedFiles),
    ...titledList(
      'Refs',
      refs.slice(0, filesShown).map(ref => `- ${code(shortRef(ref))}`),
    ),
    ...titledList('Commits', commits.slice(0, commitsShown).map(commitMarkdown)),
    ...(command === null || plain(command) !== command ? [] : ['Check it:', codeBlock([command], 'sh').join('\n')]),
  ];
}

/** A commit as an item of a list. */
export function commitMarkdown({ id, subject, at }: EvidenceCommit): string {
  const shown = subject.length > subjectLength ? `${subject.slice(0, subjectLength)}…` : subject;
  return `- ${code(shortId(id))}, ${escaped(shortDate(at))}: ${escaped(shown)}`;
}

function titledList(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:`, items.join('\n')];
}
