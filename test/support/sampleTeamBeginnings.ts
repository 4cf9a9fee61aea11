import { Chance } from './sampleTeamChance';
import { initialMigrations, skeleton } from './sampleTeamDocuments';
import { editSource, editTest } from './sampleTeamEdits';
import { edited } from './sampleTeamFiles';
import type { Edit } from './sampleTeamFiles';
import type { MemberName } from './sampleTeamPeople';
import { tested, topics } from './sampleTeamProduct';

/** One of the commits that the service was started with. */
export interface Beginning {
  readonly by: MemberName;
  /** The working day before `until`. */
  readonly day: number;
  readonly edits: readonly Edit[];
}

/** The oldest first; the first one goes straight to main. */
export const beginnings: readonly Beginning[] = [
  { by: 'camila', day: 130, edits: titled('Start the checkout service', skeleton) },
  {
    by: 'camila',
    day: 129,
    edits: titled('Bring checkout and payments over from the shop', [...sourcesOf('camila'), ...initialMigrations]),
  },
  { by: 'mei', day: 129, edits: titled('Bring refunds and cards over from the shop', sourcesOf('mei')) },
  { by: 'ravi', day: 128, edits: titled('Bring orders over from the shop', sourcesOf('ravi')) },
  { by: 'tomas', day: 128, edits: titled('Bring the cart over from the shop', sourcesOf('tomas')) },
  { by: 'linnea', day: 127, edits: titled('Bring shipping over from the shop', sourcesOf('linnea')) },
  { by: 'ifeoma', day: 126, edits: titled('Bring notifications over from the shop', sourcesOf('ifeoma')) },
];

function titled(subject: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.map(edit => ({ ...edit, subject }));
}

/** Every file of that owner with its first functions, and two test cases where it is tested. */
function sourcesOf(owner: MemberName): readonly Edit[] {
  const chance = new Chance(owner.length);
  return topics
    .filter(topic => topic.owner === owner)
    .flatMap(({ path }) => {
      const edits: Edit[] = [];
      for (let count = 0; count < 4; count += 1) edits.push(editSource(edited(new Map(), edits), path, path, chance));
      if (!tested.has(path)) return edits;
      for (let count = 0; count < 2; count += 1) {
        const test = editTest(edited(new Map(), edits), path, chance);
        if (test !== undefined) edits.push(test);
      }
      return edits;
    });
}
