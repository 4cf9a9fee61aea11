import type { Topic } from './sampleTeamProduct';

/** A kind of function that a file of the sample product can have, and the steps in which it grows. */
export interface FunctionTemplate {
  /** What of a topic there is one function for each of. */
  readonly about: 'states' | 'fields' | 'amounts';
  readonly name: string;
  /** What `$limit` can be; none where it is not used. */
  readonly limits: readonly number[];
  /** What a test of it says, and does. */
  readonly claim: string;
  readonly check: string;
  readonly steps: readonly FunctionStep[];
}

interface FunctionStep {
  /** The subject of the commit that takes the step. */
  readonly subject: string;
  readonly lines: readonly string[];
}

const step = (subject: string, ...lines: readonly string[]): FunctionStep => ({ subject, lines });

const ensure: FunctionTemplate = {
  about: 'states',
  name: 'ensure$Value',
  limits: [],
  claim: 'refuses a $noun that is not $value',
  check: "assert.throws(() => ensure$Value({ ...$item, status: 'unknown' }));",
  steps: [
    step(
      'Refuse $nouns that are not $value',
      'export function ensure$Value($item: $Type): void {',
      "  if ($item.status !== '$value') throw new Error('$noun is not $value');",
      '}',
    ),
    step(
      'Name the $noun that is not $value',
      'export function ensure$Value($item: $Type): void {',
      "  if ($item.status === '$value') return;",
      '  throw new Error(`$noun ${$item.id} is ${$item.status}, not $value`);',
      '}',
    ),
    step(
      'Log $nouns refused for not being $value',
      'export function ensure$Value($item: $Type): void {',
      "  if ($item.status === '$value') return;",
      "  log.warn('$noun refused', { id: $item.id, status: $item.status });",
      '  throw new Error(`$noun ${$item.id} is ${$item.status}, not $value`);',
      '}',
    ),
  ],
};

const listed = 'export function $value$Types($items: readonly $Type[]): readonly $Type[] {';
const list: FunctionTemplate = {
  about: 'states',
  name: '$value$Types',
  limits: [10, 20, 25, 50, 100],
  claim: 'lists $nouns that are $value',
  check: "assert.deepEqual($value$Types([{ ...$item, status: '$value' }]).length, 1);",
  steps: [
    step('List the $value $nouns', listed, "  return $items.filter($item => $item.status === '$value');", '}'),
    step(
      'Show the oldest $value $nouns first',
      listed,
      "  const $value = $items.filter($item => $item.status === '$value');",
      '  return $value.sort((a, b) => a.createdAt - b.createdAt);',
      '}',
    ),
    step(
      'Show at most $limit $value $nouns',
      listed,
      "  const $value = $items.filter($item => $item.status === '$value');",
      '  return $value.sort((a, b) => a.createdAt - b.createdAt).slice(0, $limit);',
      '}',
    ),
  ],
};

const mark: FunctionTemplate = {
  about: 'states',
  name: 'mark$Value',
  limits: [],
  claim: 'marks a $noun as $value',
  check: "assert.equal(mark$Value($item).status, '$value');",
  steps: [
    step(
      'Mark $nouns as $value',
      'export function mark$Value($item: $Type): $Type {',
      "  return { ...$item, status: '$value' };",
      '}',
    ),
    step(
      'Leave a $noun alone that is $value already',
      'export function mark$Value($item: $Type): $Type {',
      "  if ($item.status === '$value') return $item;",
      "  return { ...$item, status: '$value' };",
      '}',
    ),
    step(
      'Record when a $noun turns $value',
      'export function mark$Value($item: $Type): $Type {',
      "  if ($item.status === '$value') return $item;",
      "  log.info('$noun is $value', { id: $item.id, before: $item.status });",
      "  return { ...$item, status: '$value' };",
      '}',
    ),
  ],
};

const wait: FunctionTemplate = {
  about: 'states',
  name: 'is$ValueTooLong',
  limits: [5, 10, 15, 30, 45, 60, 90],
  claim: 'flags a $noun that is $value for over $limit minutes',
  check: "assert.ok(is$ValueTooLong({ ...$item, status: '$value', createdAt: 0 }, 86_400_000));",
  steps: [
    step(
      'Flag $nouns that are $value for over $limit minutes',
      'export function is$ValueTooLong($item: $Type, now: number): boolean {',
      "  return $item.status === '$value' && now - $item.createdAt > $limit * 60_000;",
      '}',
    ),
    step(
      'Log $nouns that are $value for too long',
      'export function is$ValueTooLong($item: $Type, now: number): boolean {',
      "  const tooLong = $item.status === '$value' && now - $item.createdAt > $limit * 60_000;",
      "  if (tooLong) log.warn('$noun is $value for too long', { id: $item.id });",
      '  return tooLong;',
      '}',
    ),
  ],
};

const sort: FunctionTemplate = {
  about: 'fields',
  name: 'by$Value',
  limits: [],
  claim: 'sorts $nouns by $value',
  check: 'assert.equal(by$Value($item, $item), 0);',
  steps: [
    step(
      'Sort $nouns by $value',
      'export function by$Value(a: $Type, b: $Type): number {',
      '  return a.$value.localeCompare(b.$value);',
      '}',
    ),
    step(
      'Break ties of the same $value by age',
      'export function by$Value(a: $Type, b: $Type): number {',
      '  return a.$value.localeCompare(b.$value) || a.createdAt - b.createdAt;',
      '}',
    ),
    step(
      'Put $nouns without $value last',
      'export function by$Value(a: $Type, b: $Type): number {',
      "  if (a.$value === '' || b.$value === '') return b.$value.length - a.$value.length;",
      '  return a.$value.localeCompare(b.$value) || a.createdAt - b.createdAt;',
      '}',
    ),
  ],
};

const found = 'export function findBy$Value($items: readonly $Type[], $value: string): $Type | undefined {';
const find: FunctionTemplate = {
  about: 'fields',
  name: 'findBy$Value',
  limits: [],
  claim: 'finds a $noun by its $value',
  check: 'assert.equal(findBy$Value([$item], $item.$value), $item);',
  steps: [
    step('Find a $noun by its $value', found, '  return $items.find($item => $item.$value === $value);', '}'),
    step(
      'Ignore case when finding a $noun by $value',
      found,
      '  const wanted = $value.toLowerCase();',
      '  return $items.find($item => $item.$value.toLowerCase() === wanted);',
      '}',
    ),
    step(
      'Prefer the newest $noun of the same $value',
      found,
      '  const wanted = $value.toLowerCase();',
      '  return $items.findLast($item => $item.$value.toLowerCase() === wanted);',
      '}',
    ),
  ],
};

const read: FunctionTemplate = {
  about: 'fields',
  name: 'read$Value',
  limits: [40, 60, 80, 120, 200],
  claim: 'refuses a $noun without $value',
  check: 'assert.throws(() => read$Value({}));',
  steps: [
    step(
      'Check the $value of an incoming $noun',
      'export function read$Value({ $value }: Readonly<Record<string, unknown>>): string {',
      "  if (typeof $value !== 'string') throw new Error('$noun without $value');",
      '  return $value;',
      '}',
    ),
    step(
      'Trim the $value of an incoming $noun',
      'export function read$Value({ $value }: Readonly<Record<string, unknown>>): string {',
      "  if (typeof $value !== 'string') throw new Error('$noun without $value');",
      '  return $value.trim();',
      '}',
    ),
    step(
      'Limit the $value of a $noun to $limit characters',
      'export function read$Value({ $value }: Readonly<Record<string, unknown>>): string {',
      "  if (typeof $value !== 'string') throw new Error('$noun without $value');",
      '  return $value.trim().slice(0, $limit);',
      '}',
    ),
  ],
};

const total: FunctionTemplate = {
  about: 'amounts',
  name: 'total$Value',
  limits: [],
  claim: 'totals the $value of $nouns',
  check: 'assert.equal(total$Value([$item, $item]), 2 * $item.$value);',
  steps: [
    step(
      'Total the $value of $nouns',
      'export function total$Value($items: readonly $Type[]): number {',
      '  return $items.reduce((sum, $item) => sum + $item.$value, 0);',
      '}',
    ),
    step(
      'Round the total $value of $nouns',
      'export function total$Value($items: readonly $Type[]): number {',
      '  return Math.round($items.reduce((sum, $item) => sum + $item.$value, 0));',
      '}',
    ),
  ],
};

const cap: FunctionTemplate = {
  about: 'amounts',
  name: 'cap$Value',
  limits: [20, 50, 100, 250, 500],
  claim: 'caps the $value of a $noun at $limit',
  check: 'assert.equal(cap$Value({ ...$item, $value: 1_000 }).$value, $limit);',
  steps: [
    step(
      'Cap the $value of a $noun at $limit',
      'export function cap$Value($item: $Type): $Type {',
      '  return { ...$item, $value: Math.min($item.$value, $limit) };',
      '}',
    ),
    step(
      'Keep the $value of a $noun above zero',
      'export function cap$Value($item: $Type): $Type {',
      '  return { ...$item, $value: Math.max(0, Math.min($item.$value, $limit)) };',
      '}',
    ),
  ],
};

/** Every kind of function; a file has at most one of a kind for each state, field or amount of its topic. */
export const functionTemplates: readonly FunctionTemplate[] = [ensure, list, mark, wait, sort, find, read, total, cap];

/** Puts a topic's words into the lines of a template. */
export function fill(text: string, topic: Topic, value: string, limit: number): string {
  const words: Readonly<Record<string, string>> = {
    noun: topic.noun,
    nouns: topic.nouns,
    item: topic.noun,
    items: topic.nouns,
    Type: capital(topic.noun),
    Types: capital(topic.nouns),
    value,
    Value: capital(value),
    limit: String(limit),
  };
  return text
    .replace(/\$(Types|Type|items|item|nouns|noun|value|Value|limit)/g, (_, word: string) => words[word] ?? '')
    .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
