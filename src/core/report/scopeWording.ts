import type { HealthReport } from './healthReport';
import { narrowedWords } from './teamWording';
import { ago, count, date, shortId, shortRef } from './wording';

/** What the report was made from, in a few sentences: the base, the window, the age of the refs, and whom it counts. */
export function scopeWords(report: HealthReport): string {
  const { repository, window, until } = report;
  const base = `${shortRef(repository.baseRef)} at ${shortId(repository.baseCommit)}`;
  const work = `${count(window.workCommits, 'work commits')} by ${count(window.people, 'people')}`;
  const fetched =
    repository.lastFetchAt === null ? 'No fetch is recorded' : `Last fetch ${ago(repository.lastFetchAt, until)}`;
  const sentences = [
    `${repository.name}, ${base}, ${count(window.days, 'days')} to ${date(until)}: ${work}.`,
    `${fetched}.`,
    narrowedWords(report) ?? [],
  ];
  return sentences.flat().join(' ');
}
