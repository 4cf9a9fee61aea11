import { mona } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { Counts as WindowCounts } from '../../support/reference/counts';
import { bot } from './randomHistory';
import type { Deed, Landing } from './randomHistory';

/*
 * The same figures as the product's, written down a second time from the formulas alone and without regard to speed.
 * Nothing here is shared with the product.
 */

/** A person's commit that did something to a file, with what landed it. */
interface Touch {
  readonly deed: Deed;
  readonly landing: Landing;
  readonly created: boolean;
}

const windowDays = 90;
const inWindow = ({ deed }: Touch): boolean => deed.days < windowDays;
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
const people = (touches: readonly Touch[]): string[] => distinct(touches.map(({ deed }) => deed.by));

/** What persons did to a file; the first landing is on base's first-parent line commit by commit. */
export function touchesOf(landings: readonly Landing[], file: number): Touch[] {
  const touches = landings.flatMap((landing, index) =>
    landing.deeds.map(deed => ({
      deed,
      landing: index === 0 ? { ...landing, deeds: [deed] } : landing,
      created: deed.added === file,
    })),
  );
  return touches.filter(
    ({ deed, created }) => deed.by !== bot && (created || deed.renamed === file || deed.changed.includes(file)),
  );
}

/** DOA = 3.293 + 1.098 FA + 0.164 DL - 0.321 ln(1 + AC), by person. */
export function degreesOfAuthorship(touches: readonly Touch[]): Map<string, number> {
  const changes = touches.filter(({ created }) => !created);
  const changesBy = (who: string): number => changes.filter(({ deed }) => deed.by === who).length;
  return new Map(
    people(touches).map(who => {
      const firstAuthorship = touches.some(({ deed, created }) => created && deed.by === who) ? 1 : 0;
      const deliveries = changesBy(who);
      const acceptances = changes.length - deliveries;
      return [who, 3.293 + 1.098 * firstAuthorship + 0.164 * deliveries - 0.321 * Math.log(1 + acceptances)];
    }),
  );
}

/** Whole days (UTC) before the end of the window, which is at noon. */
const daysAgo = (days: number): number => Math.ceil(days - 0.5);

/**
 * Over days of a person within three years, the sum of exp(-age / 120) + 0.5 exp(-age / 14); and 60 weeks of a person per
 * day of the file's age, which is three years at most and counts 120 days more.
 */
export function demandOf(landings: readonly Landing[], file: number): number {
  const worked = touchesOf(landings, file)
    .map(({ deed }) => ({ by: deed.by, age: daysAgo(deed.days) }))
    .filter(({ age }) => age <= 1095);
  const agesOf = (who: string): number[] => distinct(worked.filter(({ by }) => by === who).map(({ age }) => age));
  const workers = distinct(worked.map(({ by }) => by));
  const recent = workers
    .flatMap(agesOf)
    .reduce((sum, age) => sum + Math.exp(-age / 120) + 0.5 * Math.exp(-age / 14), 0);
  const weeks = workers.flatMap(who => distinct(agesOf(who).map(age => Math.floor(age / 7)))).length;
  const created = landings.flatMap(({ deeds }) => deeds).find(({ added }) => added === file)?.days ?? 0;
  return recent + (60 * weeks) / (Math.min(1095, daysAgo(created)) + 120);
}

/** What happened to a file in the window, with the days of the manager's landings. */
export interface Counts extends WindowCounts {
  readonly landingDays: number;
}

/** What was counted in the window, for the manager and the others. */
export function countsOf(touches: readonly Touch[]): Counts {
  const all = touches.filter(inWindow);
  const own = all.filter(({ deed }) => deed.by === mona);
  const others = all.filter(({ deed }) => deed.by !== mona);
  const landingsOf = (who: string): Landing[] =>
    distinct(all.filter(({ deed }) => deed.by === who).map(({ landing }) => landing));
  const everyones = people(all).reduce((sum, who) => sum + landingsOf(who).length, 0);
  return {
    revisions: all.length,
    people: people(all).length,
    otherRevisions: others.length,
    otherPeople: people(others).length,
    landings: landingsOf(mona).length,
    landingDays: distinct(distinct(own.map(({ landing }) => landing)).map(({ days }) => daysBefore(days).slice(0, 10)))
      .length,
    share: everyones === 0 ? null : landingsOf(mona).length / everyones,
  };
}

/** The numbers of the files that are hot spots. */
export function hotspots(landings: readonly Landing[], paths: readonly string[]): string[] {
  const work = landings.flatMap(({ deeds }) => deeds).filter(({ by, days }) => by !== bot && days < windowDays);
  const counts = distinct(work.map(({ by }) => by)).map(who => work.filter(({ by }) => by === who).length);
  if (work.length < 50 || counts.filter(count => count >= 3).length < 3) return [];
  const changed = paths
    .map((path, file) => ({ path, file, touches: touchesOf(landings, file) }))
    .map(({ path, file, touches }) => ({ path, demand: demandOf(landings, file), counts: countsOf(touches) }))
    .filter(file => file.counts.revisions > 0)
    .sort((one, other) => other.demand - one.demand || (one.path < other.path ? -1 : 1));
  return changed
    .filter((_, index) => index < changed.length / 10)
    .filter(file => file.counts.revisions >= 5 && file.counts.people >= 3)
    .filter(file => file.counts.otherRevisions >= 3 && file.counts.otherPeople >= 2)
    .map(({ path }) => path);
}
