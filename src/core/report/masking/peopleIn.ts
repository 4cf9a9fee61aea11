import type { PersonName } from '../healthReport';

/** People that a value names: groups of words (names and e-mails) that mean one person each, and which are the manager's. */
export interface NamedPeople {
  readonly groups: readonly (readonly string[])[];
  readonly manager: readonly string[];
}

/** Under it the advice names the authors of its sources, who are nobody of the team. */
const sourcesKey = 'guidance';

/** Finds the people in anything that the report holds, by the shape that people have everywhere in it. */
export function peopleIn(value: unknown): NamedPeople {
  const groups = new Map<string, readonly string[]>();
  const manager = new Set<string>();
  visit(value, '', (person, key) => {
    groups.set(person.join('\n'), person);
    if (key === 'manager') for (const word of person) manager.add(word);
  });
  return { groups: [...groups.values()], manager: [...manager] };
}

/** Somebody by name and e-mail. */
export function isPerson(value: object): value is PersonName {
  return 'name' in value && 'email' in value && typeof value.name === 'string' && typeof value.email === 'string';
}

type Found = (words: string[], owner: string) => void;

function visit(value: unknown, owner: string, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  if (isPerson(value)) found(wordsOf([value]), 'isManager' in value && value.isManager === true ? 'manager' : '');
  if ('identities' in value && Array.isArray(value.identities)) {
    const identities: readonly unknown[] = value.identities;
    found(wordsOf('person' in value ? [...identities, value.person] : identities), owner);
  }
  if ('author' in value && typeof value.author === 'string') found(filled([value.author]), '');
  const parts = value as Readonly<Record<string, unknown>>;
  for (const name in parts) {
    if (name !== sourcesKey) visit(parts[name], Array.isArray(value) ? owner : name, found);
  }
}

function wordsOf(people: readonly unknown[]): string[] {
  const named = people.filter(one => typeof one === 'object' && one !== null && isPerson(one));
  return filled(named.flatMap(({ name, email }) => [name, email]));
}

const filled = (words: readonly string[]): string[] => words.filter(word => word.trim() !== '');
