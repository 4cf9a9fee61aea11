import path from 'node:path';
import { RepositoryBuilder } from './repositoryBuilder';
import type { Files, Identity } from './repositoryBuilderCommit';
import { days } from './repositoryBuilderTeam';

const person = (name: string, login: string): Identity => ({ name, email: `${login}@planner.example` });

/** The manager of the healthy team. */
export const healthyManager = person('Ingrid Solheim', 'isolheim');

const engineers = [
  person('Tariq Mansour', 'tariq'),
  person('Wei Zhang', 'wei.zhang'),
  person('Lucía Benítez', 'lbenitez'),
  person('Kofi Mensah', 'kofi'),
  person('Anneke de Vries', 'anneke'),
] as const;

/** Everybody of the healthy team. */
export const healthyPeople: readonly Identity[] = [healthyManager, ...engineers];

/** What an engineer works on in turn: a subject, and the files that it changes. */
const tasks: readonly (readonly [subject: string, ...paths: string[]])[] = [
  ['Plan a route around closed streets', 'src/planning/route.ts'],
  ['Show the reason of a late delivery', 'web/src/board.ts'],
  ['Keep drivers within their shift', 'src/planning/schedule.ts', 'src/drivers/shift.ts'],
  ['Split an order that fills two vans', 'src/orders/split.ts'],
  ['Weigh a detour by fuel', 'src/planning/route.ts', 'test/planning/route.test.ts'],
  ['Read addresses without a house number', 'src/orders/address.ts'],
  ['Leave room for returns', 'src/planning/capacity.ts', 'src/planning/schedule.ts'],
  ['Colour the map by district', 'web/src/map.ts'],
  ['Plan the night tour before the day tour', 'src/planning/schedule.ts'],
  ['Take orders in bulk', 'src/orders/intake.ts', 'test/orders/intake.test.ts'],
  ['Find the nearest free driver', 'src/drivers/roster.ts', 'src/planning/route.ts'],
  ['Filter the board by van', 'web/src/filters.ts'],
];

/** What the manager did, by days before the end: first on the path, then ever less of it. */
const managersWork: readonly (readonly [daysBefore: number, subject: string, ...paths: string[]])[] = [
  [172, 'Choose routes by the time of day', 'src/planning/route.ts'],
  [165, 'Cache the distances between districts', 'src/planning/route.ts'],
  [158, 'Plan two days ahead', 'src/planning/schedule.ts'],
  [151, 'Reserve time for loading', 'src/planning/capacity.ts'],
  [144, 'Count pallets in place of parcels', 'src/planning/capacity.ts'],
  [137, 'Drop the second pass over routes', 'src/planning/route.ts'],
  [130, 'Merge tours that cross', 'src/planning/schedule.ts'],
  [123, 'Round capacity down', 'src/planning/capacity.ts'],
  [116, 'Prefer the driver who knows the district', 'src/planning/schedule.ts'],
  [109, 'Limit the length of a tour', 'src/planning/route.ts'],
  [102, 'Explain why an order was refused', 'src/planning/capacity.ts'],
  [83, 'Decide how tours are handed over', 'docs/decisions/0007-tours.md'],
  [74, 'Test that a full van is refused', 'test/planning/capacity.test.ts'],
  [67, 'Fix a typo on the board', 'web/src/board.ts'],
  [60, 'Decide where addresses are checked', 'docs/decisions/0008-addresses.md'],
  [46, 'Run the checks of a change side by side', 'scripts/check.sh'],
  [39, 'Test the last order of the day', 'test/orders/intake.test.ts'],
  [32, 'Fix the filter that forgot its van', 'web/src/filters.ts'],
  [25, 'Write down what a good review asks', 'docs/reviews.md'],
  [11, 'Say in the log which check was slow', 'scripts/check.sh'],
];

/** Every so many of the engineers' changes are reviewed by the manager, or made together, where a trailer says so. */
const reviewedEvery = 9;
const pairedEvery = 31;

/**
 * A team of five engineers and a manager who left the critical path: who reviews, pairs, tests, decides and fixes small
 * things, and for whom nobody waits. Two open branches are the engineers'. The same to the byte, every time.
 */
export async function buildHealthyTeam(parent: string): Promise<string> {
  const directory = path.join(parent, 'delivery-planner');
  const plan = new RepositoryBuilder();
  for (const [index, author] of engineers.entries()) {
    plan.commit({ message: 'Begin', author, at: days(400 - index), offset: 120, files: beginnings(index) });
  }
  let change = 0;
  for (let day = 375; day >= 1; day--) {
    if (isWeekend(day)) continue;
    commitEngineers(plan, day, change++);
    commitEngineers(plan, day - 0.1, change++);
    for (const [at, subject, ...paths] of managersWork) {
      if (at === day) commitAs(plan, healthyManager, day, `${subject} (#${200 + change++})`, paths);
    }
  }
  await openBranches(plan).build({ directory, checkout: true, config: { 'user.email': healthyManager.email } });
  return directory;
}

function commitEngineers(plan: RepositoryBuilder, day: number, change: number): void {
  const [subject = '', ...paths] = tasks[(change * 5) % tasks.length] ?? [];
  const author = engineers[(change * 3 + (Math.floor(day) % 2)) % engineers.length] ?? engineers[0];
  const signed = `${healthyManager.name} <${healthyManager.email}>`;
  const reviewed = change % reviewedEvery === 0 ? `\n\nReviewed-by: ${signed}` : '';
  const paired = change % pairedEvery === 1 ? `\n\nCo-authored-by: ${signed}` : '';
  commitAs(plan, author, day, `${subject} (#${200 + change})${reviewed}${paired}`, paths);
}

function commitAs(
  plan: RepositoryBuilder,
  author: Identity,
  day: number,
  message: string,
  paths: readonly string[],
): void {
  const files = Object.fromEntries(
    paths.map(file => [file, `${file}: ${message.split('\n')[0] ?? ''} on day ${Math.floor(day)}\n`]),
  );
  plan.commit({ message, author, at: days(day), offset: 120, files });
}

/** The weekends before the end, which is a Tuesday at noon. */
const isWeekend = (daysBefore: number): boolean => [2, 3].includes(daysBefore % 7);

/** The files that each engineer began with, by their place among the engineers. */
function beginnings(index: number): Files {
  const paths = new Set([...tasks, ...managersWork.map(([, ...rest]) => rest)].flatMap(([, ...rest]) => rest));
  const own = [...paths].filter((file, at) => !file.startsWith('docs/') && at % engineers.length === index);
  return Object.fromEntries(own.map(file => [file, `${file}\n`]));
}

/** What two engineers are at: one as old as two days, one that is ready. */
function openBranches(plan: RepositoryBuilder): RepositoryBuilder {
  const [tariq, , lucia] = engineers;
  plan.branch('live-traffic');
  plan.commit({
    message: 'Ask for live traffic',
    branch: 'live-traffic',
    author: tariq,
    at: days(1.9),
    offset: 120,
    files: { 'src/planning/route.ts': 'traffic\n' },
  });
  plan.branch('lbenitez/print-tours');
  plan.commit({
    message: 'Print a tour',
    branch: 'lbenitez/print-tours',
    author: lucia,
    at: days(0.2),
    offset: 120,
    files: { 'web/src/print.ts': 'print\n' },
  });
  return plan;
}
