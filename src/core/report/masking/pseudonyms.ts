import { folded } from '../../analysis/foldedText';
import type { NamedPeople } from './peopleIn';

/** What a person is called instead: in sentences, and inside addresses, owners and branches. */
export interface Pseudonym {
  readonly name: string;
  readonly slug: string;
}

const managerName = 'Manager';

/**
 * Who is called what: the same person always the same, by whichever name or e-mail, and two people never the same. Which
 * letter somebody gets says nothing about them.
 */
export class Pseudonyms {
  private readonly byWord = new Map<string, Pseudonym>();
  private given = 0;

  /** Everybody known so far, by each of their names and e-mails in lower case. */
  get known(): ReadonlyMap<string, Pseudonym> {
    return this.byWord;
  }

  /** Makes people known; those who are already keep their pseudonyms. */
  add({ groups, manager }: NamedPeople): void {
    if (manager.length > 0) this.call(manager.map(folded), { name: managerName, slug: managerName.toLowerCase() });
    const people = joined(groups).sort((one, other) => order(one).localeCompare(order(other), 'en'));
    for (const words of people) this.call(words, this.knownAs(words) ?? this.next());
  }

  /** The pseudonym of a name, an e-mail or a login; who is not known yet gets one. */
  of(word: string): Pseudonym {
    const key = folded(word);
    const found = this.byWord.get(key) ?? this.next();
    this.byWord.set(key, found);
    return found;
  }

  private knownAs(words: readonly string[]): Pseudonym | undefined {
    return words.map(word => this.byWord.get(word)).find(found => found !== undefined);
  }

  private call(words: readonly string[], pseudonym: Pseudonym): void {
    for (const word of words) if (!this.byWord.has(word)) this.byWord.set(word, pseudonym);
  }

  private next(): Pseudonym {
    const letters = lettersOf(this.given++);
    return { name: `Person ${letters}`, slug: `person-${letters.toLowerCase()}` };
  }
}

/** A to Z, then AA, AB and so on. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** Groups that share a word are one person. */
function joined(groups: readonly (readonly string[])[]): string[][] {
  const people = new Map<string, Set<string>>();
  for (const group of groups) {
    const words = new Set(group.map(folded));
    for (const word of [...words]) for (const other of people.get(word) ?? []) words.add(other);
    for (const word of words) people.set(word, words);
  }
  return [...new Set(people.values())].map(words => [...words].sort());
}

/** An order that is always the same and is neither the alphabet's nor the report's: FNV-1a of the first word. */
function order([first = '']: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < first.length; at++) hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193) >>> 0;
  return `${String(hash).padStart(10, '0')} ${first}`;
}
