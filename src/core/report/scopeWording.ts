import type { HealthReport } from './healthReport';
import { narrowedWords } from './teamWording';
import { ago, count, date, shortId, shortRef } from './wording';

/** What the report was made from, in a few sentences: the base, the window, the age of the refs, and whom it counts. */
export function scopeWords(report: HealthReport): string {
  const { repository, window, until } = report;
  const base = `${shortRef(repository.baseRef)} at ${shortId(repository.baseCommit)}`;
  const work = `${count(window.workCommits, 'work commits')} by ${count(window.people, 'people')}`;
  const sentences = [
    `${repository.name}, ${base}, ${count(window.days, 'days')} to ${date(until)}: ${work}.`,
    fetchWords(repository.lastFetchAt, until),
    narrowedWords(report) ?? [],
  ];
  return sentences.flat().join(' ');
}

/** How old the remotes' branches are, as a sentence; both are ISO 8601. */
export function fetchWords(lastFetchAt: string | null, until: string): string {
  return lastFetchAt === null ? 'No fetch is recorded.' : `Last fetch ${ago(lastFetchAt, until)}.`;
}
