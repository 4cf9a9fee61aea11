import { decisionWords, notMeasuredWords, windowCommand } from './decisionWording';
import { hasJudgement } from './guidanceByFinding';
import type { HealthReport } from './healthReport';
import { knowledgeWords } from './knowledgeWording';
import { levelWords } from './levelWords';
import { criticalFilesMarkdown } from './markdown/criticalFilesMarkdown';
import { codeBlock, escaped } from './markdown/escape';
import { creditsMarkdown } from './markdown/creditsMarkdown';
import { findingsMarkdown, standingMarkdown } from './markdown/findingsMarkdown';
import { sentence } from './markdown/sentence';
import { namedFiles } from './namedFiles';
import { trendMarkdown } from './markdown/trendMarkdown';
import { scopeWords } from './scopeWording';
import { teamNotes } from './teamWording';
import { altitudeCaption } from './text/altitudeCaption';
import { altitudeText } from './text/altitudeText';
import { paint } from './text/paint';
import { trendFact, trendTitle } from './trendWording';
import { number } from './wording';

const filesShown = 50;
const pictureColumns = 100;

/**
 * The health report as Markdown (GitHub flavoured) for a preview or a document. No text of the repository becomes
 * syntax, HTML or a link.
 */
export function renderMarkdown(report: HealthReport): string {
  const paths = namedFiles(report);
  const blocks = [
    `# ${levelWords[report.level]}: ${escaped(report.repository.name)}`,
    listOf([...report.levelFacts, ...trendFact(report)].map(fact => sentence(fact, paths))),
    escaped(scopeWords(report)),
    ...teamNotes(report).map(escaped),
    ...section('On Monday', [
      report.nextSteps.map((step, index) => `${index + 1}. ${sentence(step.text, paths)}`).join('\n'),
    ]),
    ...section('Findings', findingsMarkdown(report, paths)),
    ...section('Worth your time', hasJudgement(report.findings) ? [] : standingMarkdown(report)),
    ...section('Going well', [creditsMarkdown(report.credits, paths)]),
    ...filesSection(report),
    ...altitudeSection(report),
    ...section(trendTitle(report.window), trendMarkdown(report)),
    ...section('Who knows the code', [listOf(knowledgeWords(report))]),
    ...section('Not measured', [listOf(notMeasuredWords(report).map(escaped))]),
    ...decisionSection(report),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** A heading with its blocks, or nothing where all of them are empty. */
function section(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.every(block => block === '') ? [] : [`## ${title}`, ...blocks];
}

function listOf(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

function filesSection({ criticalFiles, totals }: HealthReport): readonly string[] {
  if (criticalFiles.length === 0) return [];
  const shown = criticalFiles.slice(0, filesShown);
  const all = totals['criticalFiles'] ?? criticalFiles.length;
  const which = shown.length < all ? [`The first ${shown.length} of ${number(all)}, by demand.`] : [];
  return section('Critical files', [...which, criticalFilesMarkdown(shown)]);
}

function altitudeSection({ activity }: HealthReport): readonly string[] {
  if (activity.weeks.length === 0) return [];
  const picture = codeBlock(altitudeText(activity.weeks, pictureColumns, paint(false)), 'text').join('\n');
  return section('Where your work went, commits by week', [picture, escaped(altitudeCaption(activity.weeks))]);
}

function decisionSection(report: HealthReport): readonly string[] {
  return section('How this was decided', [
    listOf(decisionWords(report).map(escaped)),
    'The commits of the window, before anything is left out:',
    codeBlock([windowCommand(report)], 'sh').join('\n'),
  ]);
}
