import type { Analysis } from '../analysis/analysis';
import type { FileFacts } from '../analysis/fileFacts';
import { personName } from '../analysis/person';
import type { FileEntry } from './healthReport';

/** Most authors, and most coupled files, that an entry names. */
const authorsShown = 5;
const coupledShown = 10;

/** Numbers are rounded to this many decimals, so that a report does not change with the last bit of a float. */
const decimals = 4;

/** A file as the report shows it. */
export function fileEntry(analysis: Analysis, facts: FileFacts): FileEntry {
  const { people, manager, window } = analysis;
  const { knowledge } = facts;
  const own = knowledge.authors.find(({ person }) => person === manager);
  return {
    path: facts.path,
    demand: round(facts.demand),
    terms: Object.fromEntries(Object.entries(facts.terms).map(([name, value]) => [name, round(value)])),
    reasons: facts.reasons,
    revisions: facts.window.revisions,
    people: facts.window.people,
    manager: {
      commits: facts.window.manager.commits.length,
      landings: facts.window.manager.landings,
      share: manager === null || facts.window.manager.share === null ? null : round(facts.window.manager.share),
      doa: own === undefined ? null : round(own.degree),
      normalizedDoa: own === undefined ? null : round(own.normalized),
      isAuthor: own?.isAuthor ?? false,
    },
    authors: knowledge.authors.slice(0, authorsShown).map(({ person, degree, normalized }) => ({
      ...personName(people, person),
      doa: round(degree),
      normalizedDoa: round(normalized),
      active: window.commitsOf.has(person),
      isManager: person === manager,
    })),
    successor: knowledge.successor,
    learner: knowledge.learner,
    coupledWith: facts.coupledWith.slice(0, coupledShown),
    codeOwners: facts.codeOwners,
  };
}

/** A number to four decimals. */
export function round(value: number): number {
  return Number(value.toFixed(decimals));
}
