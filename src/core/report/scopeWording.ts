import type { HealthReport } from './healthReport';
import { ago, count, date, shortId, shortRef } from './wording';

/** What the report was made from, in one or two sentences: the base, the window, the team and the age of the refs. */
export function scopeWords({ repository, window, until }: HealthReport): string {
  const base = `${shortRef(repository.baseRef)} at ${shortId(repository.baseCommit)}`;
  const work = `${count(window.workCommits, 'work commits')} by ${count(window.people, 'people')}`;
  const fetched =
    repository.lastFetchAt === null ? 'No fetch is recorded' : `Last fetch ${ago(repository.lastFetchAt, until)}`;
  return `${repository.name}, ${base}, ${count(window.days, 'days')} to ${date(until)}: ${work}. ${fetched}.`;
}
