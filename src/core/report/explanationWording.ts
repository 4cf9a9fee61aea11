import { authorDegree, authorNormalized } from '../analysis/authorship';
import type { FileEntry } from './healthReport';
import { reasonWords } from './reasonWording';
import { takeOverWords } from './takeOver';
import { count, list, number, percent } from './wording';

const coupledShown = 5;

/** A file that was asked about: what the report knows of it, critical or not. */
export type ExplainedFile = FileEntry & { readonly critical: boolean };

/** A paragraph of an explanation: a title, and sentences that may name people and paths of the repository. */
export interface ExplanationPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Why a file is critical or not, what was counted, which part is the manager's, and who could take it over. */
export function explanationParts(entry: ExplainedFile): readonly ExplanationPart[] {
  const parts = [
    { title: entry.critical ? 'Why it is critical' : 'Why it is not critical', sentences: reasonSentences(entry) },
    { title: 'What was counted', sentences: countedSentences(entry) },
    { title: 'Your part', sentences: managerSentences(entry) },
    { title: 'Who could take it over', sentences: takeOverWords(entry) },
  ];
  return parts.filter(part => part.sentences.length > 0);
}

function reasonSentences({ reasons }: ExplainedFile): readonly string[] {
  if (reasons.length > 0) return reasons.map(reasonWords);
  return [
    'None of the reasons holds: no setting declares it, no switched-on preset matches it, and it is not among the ' +
      'tenth of the changed files that the team needs most with at least 5 changes by 3 people.',
  ];
}

function countedSentences({ revisions, people, demand, terms, coupledWith, codeOwners }: FileEntry): readonly string[] {
  const coupled = coupledWith.slice(0, coupledShown).map(({ path, degree }) => `${path} (${number(degree)} %)`);
  return [
    revisions === 0
      ? 'No change in the window.'
      : `${count(revisions, 'changes')} by ${count(people, 'people')} in the window.`,
    `Demand ${demandWords(demand)}${termWords(terms)}: a forecast of the team’s next edits, which only ranks files.`,
    ...(coupled.length > 0 ? [`It changes together with ${list(coupled)}.`] : []),
    ...(codeOwners.length > 0 ? [`Its code owners are ${list(codeOwners)}.`] : []),
  ];
}

/** The terms of a demand that has several, named as people read: `steadyPace` is `steady pace`. */
function termWords(terms: FileEntry['terms']): string {
  const named = Object.entries(terms).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)} ${demandWords(value)}`,
  );
  return named.length > 1 ? ` (${list(named)})` : '';
}

/** With one decimal, which is more than a forecast knows; what is there is never shown as 0. */
function demandWords(value: number): string {
  return value > 0 && value < 0.05 ? 'under 0.1' : number(value);
}

/** Nothing where no manager is configured: then there is no share either. */
function managerSentences({ manager, revisions }: FileEntry): readonly string[] {
  const { commits, landings, share, doa } = manager;
  if (commits === 0 && doa === null) return share === null ? [] : ['You have not changed it, now or before.'];
  const part = share === null ? '' : `, in ${count(landings, 'landings')}: ${percent(share)} of all that landed on it`;
  return [
    commits === 0
      ? 'None of these changes is yours.'
      : `${number(commits)} of the ${count(revisions, 'changes')} ${commits === 1 ? 'is' : 'are'} yours${part}.`,
    ...authorSentences(manager),
  ];
}

/** Whether the manager is an author, with the number that decides and what an author needs. */
function authorSentences({ doa, normalizedDoa, isAuthor }: FileEntry['manager']): readonly string[] {
  const verdict = `Over its whole history you are ${isAuthor ? 'an author' : 'no author'} of it.`;
  if (doa === null) return [verdict];
  // Thousands of others' changes leave nobody a degree above zero, and then there is no part of the highest.
  const part = normalizedDoa === null || doa <= 0 ? '' : `, ${percent(normalizedDoa)} of the highest`;
  const needed = `an author has ${number(authorDegree)} or more and over ${percent(authorNormalized)} of the highest`;
  return [
    verdict,
    `Your degree of authorship, from who created the file and how often you and others changed it, is ${number(doa)}${part}; ${needed}.`,
  ];
}
