import { notMeasuredWords } from './decisionWording';
import type { LeadTimes, NotMeasured, OpenWork } from './healthReport';
import { leadTimeWords } from './leadTimeWording';
import { withFaintTitles } from './text/filesText';
import { paint, type Paint } from './text/paint';
import { table } from './text/table';
import { usableWidth, type TextOptions } from './text/textOptions';
import { hanging, spaces, wrap } from './text/wrap';
import { fetchWords } from './scopeWording';
import { count, number, shortRef } from './wording';

/** Open work as `altitude branches` shows it. */
export interface BranchesAnswer {
  /** The first of `total`, the manager's before others'. */
  readonly openWork: readonly OpenWork[];
  readonly total: number;
  readonly leadTimes: LeadTimes;
  readonly notMeasured: readonly NotMeasured[];
  /** ISO 8601, both; the first is null where no fetch is recorded. */
  readonly lastFetchAt: string | null;
  readonly until: string;
}

/** Most branches of others that a terminal shows; JSON has them all. */
const othersShown = 30;

/** Open work for a terminal: the manager's, then that of others; forgotten branches are only counted. */
export function renderBranches(answer: BranchesAnswer, options: TextOptions): string {
  const width = usableWidth(options);
  const colours = paint(options.color);
  const own = answer.openWork.filter(({ author }) => author.isManager);
  const others = answer.openWork.filter(({ author, state }) => !author.isManager && state !== 'stale');
  const sections = [
    own.length === 0 ? ['No open work of yours.'] : ownSection(own, width, colours),
    waitingSection(own, width, colours),
    othersSection(others, width, colours),
    staleSection(answer, width),
    wrap(leadTimeWords(answer.leadTimes), width),
    wrap(fetchWords(answer.lastFetchAt, answer.until), width),
    answer.notMeasured.length === 0
      ? []
      : [
          colours.heading('NOT MEASURED'),
          ...notMeasuredWords(answer).flatMap(words => wrap(words, width, hanging('  - '))),
        ],
  ];
  return `${sections
    .filter(section => section.length > 0)
    .map(section => section.join('\n'))
    .join('\n\n')}\n`;
}

const branchColumn = { title: 'branch', align: 'left' } as const;
const numberColumns = [
  { title: 'state', align: 'left' },
  { title: 'age', align: 'right' },
  { title: 'idle', align: 'right' },
  { title: 'commits', align: 'right' },
  { title: 'files', align: 'right' },
  { title: 'critical', align: 'right' },
] as const;

function ownSection(work: readonly OpenWork[], width: number, colours: Paint): readonly string[] {
  const rows = work.map(each => [branchName(each), ...numbers(each)]);
  const lines = table([branchColumn, ...numberColumns], rows, width);
  return [colours.heading('YOUR OPEN WORK, AGE AND IDLE IN WORKING DAYS'), ...withFaintTitles(lines, colours)];
}

/** What others wait for, or may come to, with why. */
function waitingSection(work: readonly OpenWork[], width: number, colours: Paint): readonly string[] {
  const waited = work.filter(({ verdict }) => verdict !== 'clear');
  if (waited.length === 0) return [];
  return [
    colours.heading('WHO WAITS FOR YOU'),
    ...waited.flatMap(each => [
      ...wrap(`${branchName(each)}: ${verdictWords[each.verdict]}.`, width, spaces(2)),
      ...each.why.flatMap(why => wrap(`${why}.`, width, hanging('  - '))),
    ]),
  ];
}

const verdictWords = {
  blocking: 'somebody waits for it',
  'at-risk': 'it may come to hold up others',
  clear: 'nobody waits for it',
} as const;

function othersSection(work: readonly OpenWork[], width: number, colours: Paint): readonly string[] {
  if (work.length === 0) return [];
  const rows = work.slice(0, othersShown).map(each => [branchName(each), each.author.name, ...numbers(each)]);
  const lines = table([branchColumn, { title: 'by', align: 'left' }, ...numberColumns], rows, width);
  const more = work.length - othersShown;
  return [
    colours.heading("THE TEAM'S OPEN WORK, THE MOST RECENT FIRST"),
    ...withFaintTitles(lines, colours),
    ...(more > 0 ? [`and ${count(more, 'more branches')}: --format json lists them`] : []),
  ];
}

function staleSection({ openWork, total }: BranchesAnswer, width: number): readonly string[] {
  const stale = openWork.filter(({ author, state }) => !author.isManager && state === 'stale').length;
  const forgotten = stale === 0 ? [] : wrap(`${count(stale, 'more branches')} had no commit for over 30 days.`, width);
  const cut = total - openWork.length;
  return cut > 0 ? [...forgotten, ...wrap(`${number(cut)} more are not listed.`, width)] : forgotten;
}

function branchName({ refs, pullRequest }: OpenWork): string {
  const name = shortRef(refs[0] ?? '');
  const isNamed = pullRequest === null || refs[0]?.includes(`/${pullRequest.number}`) === true;
  return isNamed ? name : `${name} #${pullRequest.number}`;
}

function numbers(work: OpenWork): readonly string[] {
  const { state, ageWorkingDays, idleWorkingDays, commits, files, criticalFiles } = work;
  return [state, ...[ageWorkingDays, idleWorkingDays, commits, files, criticalFiles.length].map(number)];
}
