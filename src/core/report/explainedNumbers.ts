import { leadTimeLimits } from '../analysis/openWork/leadTimes';
import { commitLines, shellWord } from '../findings/gitCommand';
import { criticalWorkWords, windowCommand } from './decisionWording';
import { stallWords } from './figures';
import type { HealthReport } from './healthReport';
import { knowledgeWords } from './knowledgeWording';
import { leadTimeWords } from './leadTimeWording';
import { teammatesWaiting } from './teammatesWaiting';
import { count } from './wording';

/** A number of the report with how it is made. */
export interface ExplainedNumber {
  /** The same in every report. */
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** What went into it, in sentences. */
  readonly inputs: readonly string[];
  /** A git command that gives the number, or what it is made of, again. */
  readonly command: string | null;
}

/** Most files that a command names. */
const filesNamed = 50;

/** How the figures of the report are made; a finding's own numbers stand with the finding. */
export function explainedNumbers(report: HealthReport): readonly ExplainedNumber[] {
  return [workCommits(report), share(report), waiting(report), lateness(report), knowledge(report), stalls(report)];
}

function workCommits(report: HealthReport): ExplainedNumber {
  const { window } = report;
  return {
    id: 'work-commits',
    name: 'Work commits',
    formula:
      'Commits of people that reached the base branch in the window; merges, bots, bulk changes and commits that touch ' +
      'nothing but left-out files (lock files, generated code, prose and the like) do not count.',
    inputs: [
      `${count(window.workCommits, 'work commits')} by ${count(window.people, 'people')} in ${count(window.days, 'days')}.`,
    ],
    command: windowCommand(report),
  };
}

function share(report: HealthReport): ExplainedNumber {
  return {
    id: 'share',
    name: 'Your share of critical work',
    formula: 'Your work commits that touch a critical file, divided by everyone’s that do, yours included.',
    inputs: [criticalWorkWords(report.activity)],
    command: criticalCommand(report),
  };
}

/** Lists the window's commits on all critical files; null where they are too many for one command or cannot be shown safely. */
function criticalCommand(report: HealthReport): string | null {
  const { criticalFiles, totals } = report;
  const all = totals['criticalFiles'] ?? criticalFiles.length;
  if (all === 0 || all > Math.min(filesNamed, criticalFiles.length)) return null;
  const words = criticalFiles.map(({ path }) => shellWord(path));
  return words.includes(null) ? null : `${windowCommand(report)} -- ${words.join(' ')}`;
}

function waiting(report: HealthReport): ExplainedNumber {
  const own = report.openWork.find(({ author, verdict }) => author.isManager && verdict === 'blocking');
  return {
    id: 'waiting',
    name: 'Teammates waiting',
    formula:
      'Teammates whose active branch (a commit within 14 days) is built on unmerged commits of yours, or who are held ' +
      'up by a branch of yours that is late: it conflicts with theirs in a critical file and was there first, or it is ' +
      'overdue and changes a critical file that theirs changes too.',
    inputs: [`${count(teammatesWaiting(report), 'people')} now.`],
    command: own === undefined ? null : `git log --oneline ${own.tip} --not ${report.repository.baseCommit}`,
  };
}

function lateness(report: HealthReport): ExplainedNumber {
  return {
    id: 'late',
    name: 'Late and overdue',
    formula:
      'Working days since a branch’s first commit, held against how long finished work of your team took: late is longer ' +
      `than three in four (${range(leadTimeLimits.late)}), overdue longer than nine in ten (${range(leadTimeLimits.overdue)}).`,
    inputs: [leadTimeWords(report.leadTimes)],
    command: null,
  };
}

function range({ least, most }: { readonly least: number; readonly most: number }): string {
  return `at least ${least} days, at most ${most}`;
}

function knowledge(report: HealthReport): ExplainedNumber {
  const [path] = report.truckFactor.filesOnlyManagerKnows;
  const word = path === undefined ? null : shellWord(path);
  const words = knowledgeWords(report);
  return {
    id: 'knowledge',
    name: 'Files only you know, and the truck factor',
    formula:
      'Each product file has the authors that its whole history gives it (degree of authorship). The truck factor is how ' +
      'many people have to leave, the one with most files first, until more than half of the files have no author left.',
    inputs: words.length === 0 ? ['Not measured here.'] : words,
    command: word === null ? null : historyOf(word, report),
  };
}

/** Git follows renames of no path that is to be taken literally. */
function historyOf(word: string, { repository }: HealthReport): string {
  const follow = word.includes(':(literal)') ? '' : ' --follow';
  return `git log --no-merges${follow} ${commitLines} ${repository.baseCommit} -- ${word}`;
}

function stalls(report: HealthReport): ExplainedNumber {
  return {
    id: 'stalls',
    name: 'What stalls in two weeks without you',
    formula:
      'Files that only you know and that the team may need, your branches that others build on, and gates that nobody ' +
      'else opens (reviews, merges, releases).',
    inputs: [stallWords(report) ?? 'Nothing now.'],
    command: null,
  };
}
