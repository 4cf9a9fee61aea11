/** A repeatable stream of choices: the same seed makes the same choices, everywhere. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** Whether something happens that happens in `percent` of all cases. */
  percent(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error('nothing to pick from');
    return choice;
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): readonly T[] {
    const keyed = things.map(thing => ({ thing, key: this.#next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
  }

  /** From 0 to 1: an additive step of the golden ratio, mixed by multiplications. */
  #next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }
}

/** A pile of cards that is drawn to its end and shuffled anew, so that each comes up as often as it is in there. */
export class Deck {
  readonly #cards: readonly string[];
  readonly #chance: Chance;
  #left: string[] = [];

  constructor(cards: readonly string[], seed: number) {
    this.#cards = cards;
    this.#chance = new Chance(seed);
  }

  draw(): string {
    if (this.#left.length === 0) this.#left = [...this.#chance.shuffled(this.#cards)];
    const card = this.#left.pop();
    if (card === undefined) throw new Error('a deck without cards');
    return card;
  }
}
