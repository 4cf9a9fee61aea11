import type { IdentityProposal } from '../engine/protocol';

/** Somebody who may be the manager. */
export interface ManagerChoice {
  readonly name: string;
  /** The first is the one that git or the history gives most. */
  readonly emails: readonly string[];
  /** Work commits in the window. */
  readonly commits: number;
  /** Git's own identity in this repository. */
  readonly isOwn: boolean;
}

/** An e-mail that may also be the manager's. */
export interface EmailChoice {
  readonly email: string;
  readonly name: string;
  /** Known to be the same person already, of somebody whose name or e-mail is alike, or of anybody else. */
  readonly kind: 'known' | 'alike' | 'other';
}

/** The people to choose from: git's own identity first, also where it has no commits, then by name. */
export function managerChoices({ identity, people }: IdentityProposal): readonly ManagerChoice[] {
  const isOwn = (emails: readonly string[]): boolean => identity !== null && includes(emails, identity.email);
  const choices = people.map(person => ({ ...person, isOwn: isOwn(person.emails) }));
  const own = choices.find(choice => choice.isOwn);
  const others = choices.filter(choice => choice !== own).sort((one, other) => one.name.localeCompare(other.name));
  if (identity === null) return others;
  const first = own ?? { name: identity.name, emails: [identity.email], commits: 0, isOwn: true };
  return [{ ...first, emails: leadBy(identity.email, first.emails) }, ...others];
}

/**
 * The e-mails that could be the chosen person's: those already known, then other people's, those first whose name or
 * e-mail is like the person's.
 */
export function emailChoices(chosen: ManagerChoice, all: readonly ManagerChoice[]): readonly EmailChoice[] {
  const others = all.filter(choice => choice !== chosen);
  const alike = others.filter(choice => isAlike(choice, chosen));
  const rest = others.filter(choice => !alike.includes(choice));
  const emailsOf =
    (kind: EmailChoice['kind']) =>
    ({ emails, name }: ManagerChoice): readonly EmailChoice[] =>
      emails.map(email => ({ email, name, kind }));
  return [...emailsOf('known')(chosen), ...alike.flatMap(emailsOf('alike')), ...rest.flatMap(emailsOf('other'))];
}

/** Whether the setting names this person, by an e-mail or by the name. */
export function isOfManager({ name, emails }: ManagerChoice, managers: readonly string[]): boolean {
  return managers.some(words => isSame(words, name) || includes(emails, words));
}

function leadBy(email: string, emails: readonly string[]): readonly string[] {
  return [email, ...emails.filter(other => !isSame(other, email))];
}

function includes(emails: readonly string[], email: string): boolean {
  return emails.some(other => isSame(other, email));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isAlike(one: ManagerChoice, other: ManagerChoice): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some(word => words.includes(word));
}

/** Words of three or more letters in the name and before the `@` of the e-mails, in lower case. */
function wordsOf({ name, emails }: ManagerChoice): readonly string[] {
  const texts = [name, ...emails.map(email => email.replace(/@.*/, ''))];
  return texts.flatMap(text => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}
