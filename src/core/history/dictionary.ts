import { at, itemAt } from './columns';

/** Entries in the order of their first use, each once. */
export class Dictionary<T> {
  readonly entries: T[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keyOf: (entry: T) => string;

  constructor(keyOf: (entry: T) => string) {
    this.keyOf = keyOf;
  }

  /** The number of an entry, which is new where it was not used yet. */
  number(entry: T): number {
    const key = this.keyOf(entry);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.entries.push(entry) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** The numbers that a dictionary gives to the entries of a list; each is looked up once. */
export class Renumbering<T> {
  private readonly list: readonly T[];
  private readonly dictionary: Dictionary<T>;
  private readonly numbers: Int32Array;

  constructor(list: readonly T[], dictionary: Dictionary<T>) {
    this.list = list;
    this.dictionary = dictionary;
    this.numbers = new Int32Array(list.length).fill(-1);
  }

  /** The number of the entry at an index of the list. */
  at(index: number): number {
    const known = at(this.numbers, index);
    if (known >= 0) return known;
    const number = this.dictionary.number(itemAt(this.list, index));
    this.numbers[index] = number;
    return number;
  }
}
