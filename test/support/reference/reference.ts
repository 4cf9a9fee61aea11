import { coupledPairs } from './coupling';
import { countsOf, hotSpots } from './counts';
import { degreesOf } from './degrees';
import type { FileFigures, Figures } from './figures';
import { mapped, readIgnoredRevisions, readLog, readPaths } from './gitLog';
import type { LoggedCommit } from './gitLog';
import { firstParents, landingsOf } from './landings';
import { lifelines } from './lifelines';
import { joinPersons } from './persons';
import type { Persons } from './persons';
import { written } from './question';
import type { Question, Who } from './question';
import { departures } from './truckFactor';
import { workCommits } from './workCommits';

/*
 * The product's figures a second time, from the formulas alone, from git's own words, and without regard to speed. Nothing in
 * this folder is shared with the product.
 */

const day = 24 * 60 * 60;

/** Works out every figure of a repository. */
export async function referenceFigures(question: Question): Promise<Figures> {
  const { gitDirectory, base, until, words } = question;
  const all = await readLog(gitDirectory, base);
  const chain = firstParents(all, until);
  const tip = chain.at(-1) ?? '';
  const landings = landingsOf(all, chain);
  const commits = all.filter(({ id }) => landings.has(id));
  const paths = await readPaths(gitDirectory, tip);
  const ignored = await readIgnoredRevisions(gitDirectory, tip);
  const persons = await readPersons(question, all, tip);
  const manager = [...persons.identitiesOf.keys()].find(who => hasEmail(persons, who, question.manager)) ?? '';
  const authors = new Map(all.map(commit => [commit, persons.whoIs(commit.author)]));
  const whoDid = (commit: LoggedCommit): Who => authors.get(commit) ?? '';
  const work = workCommits(commits, persons, ignored, words);
  const since = (days: number): ReadonlySet<LoggedCommit> =>
    new Set(work.filter(({ committedAt }) => committedAt > until - days * day && committedAt <= until));
  const [window, year] = [since(question.days), since(365)];
  const files = new Map<string, FileFigures>();
  const changed = new Map<LoggedCommit, Set<string>>();
  for (const [path, touches] of lifelines(commits, paths)) {
    const kept = touches.filter(({ commit }) => !ignored.has(commit.id));
    const ofPersons = kept.filter(({ commit }) => !persons.isBot(whoDid(commit)));
    const inWindow = [...new Set(kept.map(({ commit }) => commit).filter(commit => window.has(commit)))];
    files.set(path, {
      degrees: degreesOf(ofPersons, ({ commit }) => whoDid(commit)),
      counts: countsOf(inWindow, whoDid, ({ id }) => landings.get(id) ?? '', manager),
    });
    for (const { commit } of kept)
      if (year.has(commit)) changed.set(commit, (changed.get(commit) ?? new Set()).add(path));
  }
  const inWindow = counted([...window].map(whoDid));
  const shown = [...files].filter(([path]) => !words.isLeftOut(path));
  const authorsOf = new Map(
    [...files]
      .filter(([path]) => words.isProductSource(path))
      .map(([path, { degrees }]) => [path, degrees.filter(({ isAuthor }) => isAuthor).map(({ who }) => who)]),
  );
  const authored = counted(commits.map(whoDid));
  const commitsOf = (who: Who): number => authored.get(who) ?? 0;
  const leave = (...gone: readonly Who[]) => departures(authorsOf, commitsOf, words.compareEquals, gone);
  return {
    tip,
    persons: persons.identitiesOf,
    window: inWindow,
    files,
    hotSpots: hotSpots(new Map(shown.map(([path, { counts }]) => [path, counts])), inWindow, words.demandOf),
    coupled: coupledPairs([...changed].map(([{ changes }, set]) => ({ paths: set, size: changes.length }))),
    productFiles: authorsOf.size,
    departures: leave(),
    departuresWithoutManager: leave(manager),
  };
}

/** How often each person is named. */
function counted(named: readonly Who[]): ReadonlyMap<Who, number> {
  const counts = new Map<Who, number>();
  for (const who of named) counts.set(who, (counts.get(who) ?? 0) + 1);
  return counts;
}

/** Everyone whom base's whole history names, as the mailmap of its tree at the tip has them. */
async function readPersons(
  { gitDirectory, words }: Question,
  commits: readonly LoggedCommit[],
  tip: string,
): Promise<Persons> {
  const identities = new Map(
    commits
      .flatMap(({ author, committer, named }) => [author, committer, ...named])
      .map(identity => [written(identity), identity]),
  );
  const raw = [...identities.values()];
  const asMapped = await mapped(gitDirectory, tip, raw);
  return joinPersons(
    raw.map((identity, index) => ({ raw: identity, mapped: asMapped[index] ?? identity })),
    words.isBot,
  );
}

function hasEmail(persons: Persons, who: Who, email: string): boolean {
  return (persons.identitiesOf.get(who) ?? []).some(identity =>
    identity.toLowerCase().endsWith(`<${email.toLowerCase()}>`),
  );
}
