import { decisionWords, notMeasuredWords, windowCommand } from './decisionWording';
import { hasJudgement } from './guidanceByFinding';
import type { HealthReport } from './healthReport';
import { knowledgeWords } from './knowledgeWording';
import { levelWords } from './levelWords';
import { scopeWords } from './scopeWording';
import { teamNotes } from './teamWording';
import { altitudeCaption } from './text/altitudeCaption';
import { altitudeText } from './text/altitudeText';
import { creditsText } from './text/creditsText';
import { criticalFilesText } from './text/filesText';
import { findingsText, standingText } from './text/findingsText';
import { paint, type Paint } from './text/paint';
import { usableWidth, type TextOptions } from './text/textOptions';
import { trendText } from './text/trendText';
import { hanging, spaces, wrap } from './text/wrap';
import { trendFact, trendTitle } from './trendWording';
import { number } from './wording';

const filesShown = 20;

/**
 * The health report for a terminal: what was decided first, then what to do, then all it rests on. No line is wider than
 * the width, git commands apart, and every text of the repository is made plain.
 */
export function renderText(report: HealthReport, options: TextOptions): string {
  const width = usableWidth(options);
  const colours = paint(options.color);
  const sections = [
    levelSection(report, width, colours),
    wrap(scopeWords(report), width).map(colours.faint),
    teamNotes(report).flatMap(note => wrap(note, width)),
    nextStepsSection(report, width, colours),
    findingsSection(report, width, colours),
    standingSection(report, width, colours),
    creditsSection(report, width, colours),
    filesSection(report, width, colours),
    altitudeSection(report, width, colours),
    trendSection(report, width, colours),
    knowledgeSection(report, width, colours),
    notMeasuredSection(report, width, colours),
    decisionSection(report, width, colours),
  ];
  const lines = sections.filter(section => section.length > 0).map(section => section.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function levelSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  const { level, levelFacts } = report;
  const colour = { clear: colours.good, watch: colours.warning, 'in-the-way': colours.bad, unknown: colours.strong }[
    level
  ];
  return [
    colour(levelWords[level].toUpperCase()),
    ...[...levelFacts, ...trendFact(report)].flatMap(fact => wrap(fact, width, hanging('  '))),
  ];
}

function nextStepsSection({ nextSteps }: HealthReport, width: number, colours: Paint): readonly string[] {
  if (nextSteps.length === 0) return [];
  const steps = nextSteps.flatMap((step, index) => wrap(step.text, width, hanging(`  ${index + 1}. `)));
  return [colours.heading('ON MONDAY'), ...steps];
}

function findingsSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  if (report.findings.length === 0) return [];
  return [colours.heading('FINDINGS'), ...findingsText(report, width, colours)];
}

function standingSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  const advice = hasJudgement(report.findings) ? [] : standingText(report, width, colours);
  return advice.length === 0 ? [] : [colours.heading('WORTH YOUR TIME'), ...advice];
}

function creditsSection({ credits }: HealthReport, width: number, colours: Paint): readonly string[] {
  return credits.length === 0 ? [] : [colours.heading('GOING WELL'), ...creditsText(credits, width, colours)];
}

function filesSection({ criticalFiles, totals }: HealthReport, width: number, colours: Paint): readonly string[] {
  if (criticalFiles.length === 0) return [];
  const shown = criticalFiles.slice(0, filesShown);
  const all = totals['criticalFiles'] ?? criticalFiles.length;
  const which = shown.length < all ? `, THE FIRST ${shown.length} OF ${number(all)} BY DEMAND` : ', BY DEMAND';
  return [colours.heading(`CRITICAL FILES${which}`), ...criticalFilesText(shown, width, colours)];
}

function altitudeSection({ activity }: HealthReport, width: number, colours: Paint): readonly string[] {
  if (activity.weeks.length === 0) return [];
  return [
    colours.heading('WHERE YOUR WORK WENT, COMMITS BY WEEK'),
    ...altitudeText(activity.weeks, width, colours),
    ...wrap(altitudeCaption(activity.weeks), width),
  ];
}

function trendSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  const lines = trendText(report, width, colours);
  return lines.length === 0 ? [] : [colours.heading(trendTitle(report.window).toUpperCase()), ...lines];
}

function knowledgeSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  const sentences = knowledgeWords(report);
  if (sentences.length === 0) return [];
  return [colours.heading('WHO KNOWS THE CODE'), ...sentences.flatMap(text => wrap(text, width, hanging('  - ')))];
}

function notMeasuredSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  if (report.notMeasured.length === 0) return [];
  const lines = notMeasuredWords(report).flatMap(words => wrap(words, width, hanging('  - ')));
  return [colours.heading('NOT MEASURED'), ...lines];
}

function decisionSection(report: HealthReport, width: number, colours: Paint): readonly string[] {
  return [
    colours.heading('HOW THIS WAS DECIDED'),
    ...decisionWords(report).flatMap(line => wrap(line, width, hanging('  - '))),
    ...wrap('The commits of the window, before anything is left out:', width, spaces(2)),
    `  ${windowCommand(report)}`,
  ];
}
