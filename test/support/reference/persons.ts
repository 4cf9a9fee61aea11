import { written } from './question';
import type { Identity, Who } from './question';

/** An identity with what the mailmap makes of it. */
export interface KnownIdentity {
  readonly raw: Identity;
  readonly mapped: Identity;
}

/** Who is behind each identity, by `written(raw)`. */
export interface Persons {
  readonly whoIs: (raw: Identity) => Who;
  readonly isBot: (who: Who) => boolean;
  /** All identities of a person. */
  readonly identitiesOf: ReadonlyMap<Who, readonly string[]>;
}

/**
 * Joins identities: the same e-mail, no-reply addresses of one login, the same full name, case ignored. An e-mail that is
 * empty or has five full names joins nobody; neither does a bot.
 */
export function joinPersons(known: readonly KnownIdentity[], isBot: (identity: Identity) => boolean): Persons {
  const bots = new Set(known.filter(({ raw, mapped }) => isBot(raw) || isBot(mapped)));
  const people = known.filter(one => !bots.has(one));
  const crowded = crowdedEmails(people);
  const byTrait = new Map<string, KnownIdentity[]>();
  for (const one of people)
    for (const trait of traits(one, crowded)) byTrait.set(trait, [...(byTrait.get(trait) ?? []), one]);
  const who = new Map<KnownIdentity, Who>();
  const identitiesOf = new Map<Who, readonly string[]>();
  for (const one of known) {
    if (who.has(one)) continue;
    const group = bots.has(one) ? [one] : [...reached(one, crowded, byTrait)];
    const names = group.map(({ raw }) => written(raw)).sort();
    for (const member of group) who.set(member, names[0] ?? '');
    identitiesOf.set(names[0] ?? '', names);
  }
  const byText = new Map(known.map(one => [written(one.raw), who.get(one) ?? '']));
  const automata = new Set([...bots].map(one => who.get(one)));
  return {
    whoIs: raw => byText.get(written(raw)) ?? '',
    isBot: one => automata.has(one),
    identitiesOf,
  };
}

function reached(
  start: KnownIdentity,
  crowded: ReadonlySet<string>,
  byTrait: ReadonlyMap<string, readonly KnownIdentity[]>,
): ReadonlySet<KnownIdentity> {
  const group = new Set([start]);
  for (const one of group) {
    for (const trait of traits(one, crowded)) for (const other of byTrait.get(trait) ?? []) group.add(other);
  }
  return group;
}

function traits({ mapped }: KnownIdentity, crowded: ReadonlySet<string>): string[] {
  const email = mapped.email.trim().toLowerCase();
  const login = email.endsWith('@users.noreply.github.com') ? email.replace(/@.*/, '').replace(/^\d+\+/, '') : '';
  return [
    ...(email === '' || crowded.has(email) ? [] : [`e-mail ${email}`, ...(login === '' ? [] : [`login ${login}`])]),
    ...(words(mapped.name).length > 1 ? [`name ${words(mapped.name).join(' ')}`] : []),
  ];
}

function crowdedEmails(people: readonly KnownIdentity[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { mapped } of people) {
    const email = mapped.email.trim().toLowerCase();
    if (words(mapped.name).length > 1)
      names.set(email, (names.get(email) ?? new Set()).add(words(mapped.name).join(' ')));
  }
  return new Set([...names.keys()].filter(email => (names.get(email)?.size ?? 0) >= 5));
}

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
