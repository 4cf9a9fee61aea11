import { Chance } from './sampleTeamChance';
import { openBranches } from './sampleTeamBranches';
import type { OpenBranch } from './sampleTeamBranches';
import { lateMinutes } from './sampleTeamClock';
import type { TeamCalendar } from './sampleTeamClock';
import { setValues } from './sampleTeamEdits';
import { managerAtHome, renovate, sampleTeam } from './sampleTeamPeople';
import type { MemberName } from './sampleTeamPeople';
import { plannedWork } from './sampleTeamPlan';
import type { PlannedWork } from './sampleTeamPlan';
import { beginnings } from './sampleTeamBeginnings';
import type { Actor, SampleStory } from './sampleTeamStory';

interface Moment {
  /** Grows with time, whatever the calendar makes of the day. */
  readonly order: number;
  readonly happen: () => void;
}

/** Lets half a year happen in a story, by a calendar. */
export class SampleTimeline {
  readonly #story: SampleStory;
  readonly #calendar: TeamCalendar;
  readonly #moments: Moment[] = [];
  #lateCommits = 0;

  constructor(story: SampleStory, calendar: TeamCalendar) {
    this.#story = story;
    this.#calendar = calendar;
  }

  run(): void {
    this.#begin();
    plannedWork().forEach((work, index) => {
      this.#plan(work, `work-${index}`, new Chance(5000 + index));
    });
    openBranches.forEach((branch, index) => {
      this.#open(branch, new Chance(6000 + index));
    });
    this.#releases();
    this.#upkeep();
    for (const { happen } of this.#moments.sort((a, b) => a.order - b.order)) happen();
  }

  #begin(): void {
    beginnings.forEach(({ by, day, edits }, index) => {
      this.#at(by, day, 600 + index, actor => {
        if (index === 0) this.#story.straightEdits(actor, edits);
        else this.#story.squashEdits(actor, edits);
      });
    });
  }

  #plan(work: PlannedWork, branch: string, chance: Chance): void {
    const trailer = trailerOf(work);
    work.changes.forEach(({ cards, day, late }, index) => {
      const happen = (actor: Actor): void => {
        if (work.landing === 'squash') this.#story.squash(actor, cards, trailer);
        else if (work.landing === 'straight') this.#story.straight(actor, cards);
        else this.#story.propose(branch, actor, cards, trailer);
      };
      if (late) this.#late(work.by, day, chance, happen);
      else this.#at(work.by, day, 540 + index * 130 + chance.below(120), happen);
    });
    if (work.landing !== 'merge') return;
    this.#at(work.presser, work.landsOn, 540 + chance.below(480), actor => {
      const name = this.#story.merge(branch, actor);
      if (leftBehind.has(work.by) && work.landsOn <= 6) this.#story.plan.ref(`refs/remotes/origin/${name}`, branch);
      this.#story.plan.deleteBranch(branch);
    });
  }

  #open({ name, by, onTopOf, commits }: OpenBranch, chance: Chance): void {
    for (const { day, late = false, edit } of commits) {
      const happen = (actor: Actor): void => {
        this.#story.proposeEdits(name, actor, [edit], '', onTopOf);
      };
      if (late) this.#late(by, day, chance, happen);
      else this.#at(by, day, 840 + chance.below(180), happen);
    }
  }

  #releases(): void {
    releaseDays.forEach((day, index) => {
      this.#at('camila', day, 1045, actor => {
        this.#story.release(actor, `1.${index}.0`);
        if (day === patchedRelease) this.#story.plan.branch('release/1.7');
      });
    });
    this.#at('camila', patchedRelease - 5, 1050, actor => {
      this.#story.backport(actor, 'release/1.7');
      this.#story.tag(actor, '1.7.1', 'release/1.7');
    });
  }

  #upkeep(): void {
    for (let day = 128; day > 0; day -= 5) {
      this.#as({ identity: renovate, offset: 0 }, day, 360, actor => {
        this.#story.squashEdits(actor, dependencyUpdate(26 - Math.ceil(day / 5)));
      });
    }
    this.#at('ravi', 101, 1050, formatting => {
      this.#story.format(formatting, { ...formatting, at: new Date(formatting.at.getTime() + 20 * 60_000) });
    });
    const renames: readonly (readonly [MemberName, number, string, string])[] = [
      ['ifeoma', 97, 'src/shared/retry.ts', 'src/shared/backoff.ts'],
      ['ifeoma', 41, 'src/shared/retry.ts', 'src/shared/retryPolicy.ts'],
      ['ravi', 30, 'src/admin/refundQueue.ts', 'src/admin/refundReview.ts'],
    ];
    for (const [by, day, began, path] of renames) {
      this.#at(by, day, 535, actor => {
        this.#story.rename(actor, began, path);
      });
    }
  }

  #at(by: MemberName, day: number, minute: number, happen: (actor: Actor) => void): void {
    this.#as(sampleTeam[by], day, minute, happen);
  }

  #as(
    { identity, offset }: Pick<Actor, 'identity' | 'offset'>,
    day: number,
    minute: number,
    happen: (actor: Actor) => void,
  ): void {
    const at = this.#calendar.at(day, minute, offset);
    this.#moments.push({
      order: -day * 10_000 + minute - offset,
      happen: () => {
        happen({ identity, at, offset });
      },
    });
  }

  /** Every third late commit of the manager comes from the laptop at home. */
  #late(by: MemberName, day: number, chance: Chance, happen: (actor: Actor) => void): void {
    const { identity, offset } = sampleTeam[by];
    const minute = chance.below(lateMinutes);
    const at = this.#calendar.after(day, minute, offset);
    this.#lateCommits += 1;
    const who = this.#lateCommits % 3 === 0 ? managerAtHome : identity;
    this.#moments.push({
      order: -day * 10_000 + 5_000 + minute,
      happen: () => {
        happen({ identity: who, at, offset });
      },
    });
  }
}

const releaseDays = [118, 104, 90, 76, 62, 48, 34, 20, 6];
const patchedRelease = 20;

/** Whose merged branches were not all deleted. */
const leftBehind: ReadonlySet<MemberName> = new Set(['linnea', 'tomas']);

function trailerOf({ trailer }: PlannedWork): string {
  if (trailer === undefined) return '';
  const { name, email } = sampleTeam[trailer.who].identity;
  return `\n\n${trailer.kind}: ${name} <${email}>`;
}

function dependencyUpdate(round: number): ReturnType<typeof setValues>[] {
  const names = ['fastify', 'pg', 'pino'];
  const name = names[round % names.length] ?? 'fastify';
  const versions = Object.fromEntries(
    names.map((each, index) => [each, `${[5, 8, 9][index] ?? 1}.${Math.floor((round + 3 - index) / 3)}.0`]),
  );
  const subject = `Update dependency ${name} to v${versions[name] ?? ''}`;
  const locked = Object.fromEntries(
    Object.entries(versions).map(([each, version]) => [`node_modules/${each}`, { version }]),
  );
  return [
    setValues('package.json', subject, { dependencies: versions }),
    setValues('package-lock.json', subject, { packages: locked }),
  ];
}
