import { Chance, Deck } from './sampleTeamChance';
import { managerWeeks } from './sampleTeamManagerWeeks';
import type { ManagerCommit, ManagerWeek } from './sampleTeamManagerWeeks';
import { ledger, managerAside, managerDeck, sampleTeam } from './sampleTeamPeople';
import type { MemberName } from './sampleTeamPeople';
import { tested } from './sampleTeamProduct';

/** A commit to be: what it touches and on which working day before `until`. */
export interface PlannedChange {
  /** Paths as they began, `test:` and such a path, or `writing`, `tooling`, `migration`, `translation`. */
  readonly cards: readonly string[];
  readonly day: number;
  /** In the evening or on the weekend after that day. */
  readonly late: boolean;
}

/** One landing on main to be: a squashed pull request, a merged one, or a commit straight to it. */
export interface PlannedWork {
  readonly by: MemberName;
  readonly landing: ManagerCommit['landing'];
  readonly changes: readonly PlannedChange[];
  /** The day of the merge; that of the only change where nothing is merged. */
  readonly landsOn: number;
  readonly presser: MemberName;
  readonly trailer?: { readonly kind: 'Reviewed-by' | 'Co-authored-by'; readonly who: MemberName };
}

const teammates = ['tomas', 'mei', 'ravi', 'linnea', 'ifeoma'] as const satisfies readonly MemberName[];
const weekOff: Readonly<Record<string, number>> = { tomas: 18, mei: 11, ravi: 21, linnea: 7, ifeoma: 15 };
const special = new Set(['writing', 'tooling', 'migration', 'translation']);

/** Everything that lands on main after the service was started, in no order. */
export function plannedWork(): readonly PlannedWork[] {
  const others = teammates.flatMap((name, index) => workOf(name, index));
  return [...namingTheManager(others.sort((a, b) => b.landsOn - a.landsOn)), ...managerWork()];
}

function workOf(by: MemberName, index: number): readonly PlannedWork[] {
  const deck = new Deck(sampleTeam[by].deck, 300 + index);
  const chance = new Chance(200 + index);
  const weeks = managerWeeks.map(({ week }) => week).filter(week => week !== weekOff[by]);
  const slots = weeks.flatMap(week => Array<number>(1 + ((week + index) % 2)).fill(week));
  return slots.map((week, slot) =>
    (slot + index) % 4 === 0 ? mergedWork(by, week, deck, chance, slot) : squashedWork(by, week, deck, chance),
  );
}

function squashedWork(by: MemberName, week: number, deck: Deck, chance: Chance): PlannedWork {
  const day = 5 * week - chance.below(5);
  const change = { cards: drawnCards(deck, chance, 45), day, late: false };
  return { by, landing: 'squash', changes: [change], landsOn: day, presser: by };
}

function mergedWork(by: MemberName, week: number, deck: Deck, chance: Chance, slot: number): PlannedWork {
  const days = [5 * week - chance.below(2)];
  for (let more = 1 + chance.below(2); more > 0; more -= 1)
    days.push(Math.max(2, (days.at(-1) ?? 2) - chance.below(2)));
  const changes = days.map(day => ({ cards: drawnCards(deck, chance, 15), day, late: false }));
  const landsOn = Math.max(1, Math.min(...days) - 1 - chance.below(3));
  const another = teammates[(teammates.indexOf(by as (typeof teammates)[number]) + 1) % teammates.length] ?? 'ravi';
  return { by, landing: 'merge', changes, landsOn, presser: slot % 10 < 7 ? 'camila' : another };
}

/** What one commit of a teammate touches: a file, perhaps a second one, perhaps the test of the first. */
function drawnCards(deck: Deck, chance: Chance, second: number): readonly string[] {
  const first = deck.draw();
  if (special.has(first)) return [first];
  const other = chance.percent(second) ? deck.draw() : first;
  const test = tested.has(first) && chance.percent(35) ? [`test:${first}`] : [];
  return [...new Set([first, ...(special.has(other) ? [] : [other]), ...test])];
}

/** Of each week's squashed pull requests, as many name the manager as the manager's week says; some others name a peer. */
function namingTheManager(works: readonly PlannedWork[]): readonly PlannedWork[] {
  const left = new Map(managerWeeks.map(({ week, named }) => [week, named]));
  return works.map((work, index) => {
    const week = Math.ceil(work.landsOn / 5);
    const open = left.get(week) ?? 0;
    if (work.landing !== 'squash') return work;
    if (open === 0) return index % 6 === 0 ? { ...work, trailer: peerTrailer(work.by) } : work;
    left.set(week, open - 1);
    return { ...work, trailer: { kind: index % 2 === 0 ? 'Reviewed-by' : 'Co-authored-by', who: 'camila' } };
  });
}

function peerTrailer(by: MemberName): PlannedWork['trailer'] & object {
  return { kind: 'Co-authored-by', who: by === 'ravi' ? 'mei' : 'ravi' };
}

function managerWork(): readonly PlannedWork[] {
  const cards = new ManagerCards();
  return managerWeeks.flatMap(week => [...singles(week, cards), ...pullRequests(week, cards)]);
}

/** The manager's commits that land alone, spread over the week. */
function singles({ week, commits }: ManagerWeek, cards: ManagerCards): readonly PlannedWork[] {
  const alone = commits.filter(({ landing }) => landing !== 'merge');
  return alone.map((commit, index) => {
    const day = Math.max(commit.late ? 2 : 1, 5 * week - Math.floor((index * 5) / alone.length));
    const change = { cards: cards.of(commit), day, late: commit.late };
    return { by: 'camila', landing: commit.landing, changes: [change], landsOn: day, presser: 'camila' };
  });
}

/** The manager's other commits, in pull requests of two or three, a commit a day. */
function pullRequests({ week, commits }: ManagerWeek, cards: ManagerCards): readonly PlannedWork[] {
  const merged = commits.filter(({ landing }) => landing === 'merge');
  const size = Math.ceil(merged.length / Math.ceil(merged.length / 3));
  const starts = Array.from({ length: Math.ceil(merged.length / size) }, (_, index) => index * size);
  return starts.map((start, index) => {
    const first = Math.max(5 * week - 2 * index, size + 1);
    const changes = merged
      .slice(start, start + size)
      .map((commit, step) => ({ cards: cards.of(commit), day: first - step, late: commit.late }));
    const landsOn = first - changes.length;
    const shared = changes.some(each => each.cards.includes(taxRules)) && week <= 17;
    const trailer = { kind: 'Co-authored-by', who: 'linnea' } as const;
    return { by: 'camila', landing: 'merge', changes, landsOn, presser: 'camila', ...(shared ? { trailer } : {}) };
  });
}

const taxRules = 'src/tax/taxRules.ts';

/** What the manager's commits touch, in the order in which they are planned. */
class ManagerCards {
  readonly #critical = new Deck(managerDeck, 300);
  readonly #aside = new Deck(managerAside, 301);
  readonly #testDeck = new Deck([...tested], 302);
  readonly #chance = new Chance(303);
  #support = 0;

  of({ band }: ManagerCommit): readonly string[] {
    if (band === 'D') return ['writing'];
    if (band === 'L') return [ledger];
    if (band === 'X') return [taxRules];
    if (band === 'P') return [this.#aside.draw()];
    if (band === 'T') return [(this.#support += 1) % 3 === 0 ? 'tooling' : `test:${this.#testDeck.draw()}`];
    const card = this.#critical.draw();
    return tested.has(card) && this.#chance.percent(25) ? [card, `test:${card}`] : [card];
  }
}
