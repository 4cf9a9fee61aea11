import { folded } from '../../analysis/foldedText';
import { shortRef } from '../wording';
import { Pseudonyms } from './pseudonyms';
import { isPerson, peopleIn } from './peopleIn';
import { maskedRef, type RefWords } from './refs';
import { replacer } from './sentences';
import { textsUnder } from './textsUnder';
import { tokensOf, writtenTokensOf } from './tokens';

/** Keys whose texts are paths of the repository: they stay. */
const pathKeys = ['path', 'files', 'criticalFiles', 'overtakenFiles', 'filesOnlyManagerKnows', 'scope'];
/** Keys whose texts are words of our own: they stay. */
const ownKeys = 'guidance question id kind severity unit level state verdict source actions schemaVersion tip'.split(
  ' ',
);
const stay: ReadonlySet<string> = new Set([...pathKeys, ...ownKeys]);
const refKeys: ReadonlySet<string> = new Set(['ref', 'refs', 'baseRef', 'headRef']);

const pathAndRefKeys: ReadonlySet<string> = new Set([...pathKeys, ...refKeys]);

const domain = '@masked.invalid';

/**
 * Takes people's names out of what the report holds, the same person always under the same other name. It remembers
 * whom it has seen, so that what is masked later agrees with what was masked first.
 */
export class NameMask {
  private readonly people = new Pseudonyms();
  private readonly owners = new Map<string, string>();
  private readonly known = new Map<string, string>();
  private readonly tokens = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly words: RefWords = {
    known: word => this.tokens.get(word.toLowerCase()) ?? word,
    whose: word => this.tokens.get(word.toLowerCase()) ?? this.slug(word),
  };

  /** The same value with every name, e-mail, code owner and branch prefix replaced; paths stay as they are. */
  apply<T>(value: T): T {
    this.learn(value);
    const finds = { email: (address: string) => this.email(address), owner: (mention: string) => this.owner(mention) };
    const sentence = replacer(this.known, finds);
    const subject = replacer(new Map([...this.known, ...this.written]), finds);
    return this.rewrite(value, '', (text, key) =>
      key === 'subject' ? subject(ofBranches(text, this.words)) : sentence(text),
    ) as T;
  }

  private learn(value: unknown): void {
    const found = peopleIn(value);
    this.people.add(found);
    for (const word of new Set(found.groups.flat())) if (!this.known.has(word)) this.learnWord(word);
    for (const { key, text } of textsUnder(value, pathAndRefKeys)) {
      if (refKeys.has(key)) this.learnRef(text);
      else if (/[/.]/.test(text)) this.known.set(text, text);
    }
  }

  private learnRef(ref: string): void {
    for (const form of [ref, shortRef(ref), withoutRemote(ref)]) this.known.set(form, maskedRef(form, this.words));
  }

  private learnWord(word: string): void {
    const { name, slug } = this.people.of(word);
    // A name without a letter would take the numbers out of every sentence.
    if (/\p{L}/u.test(word)) this.known.set(word, word.includes('@') ? slug + domain : name);
    for (const token of tokensOf(word)) if (!this.tokens.has(token)) this.tokens.set(token, slug);
    for (const token of writtenTokensOf(word)) this.written.set(token, name);
  }

  private rewrite(value: unknown, key: string, text: (text: string, key: string) => string): unknown {
    if (typeof value === 'string') return this.rewriteText(value, key, text);
    if (typeof value !== 'object' || value === null || (stay.has(key) && !pathKeys.includes(key))) return value;
    const masked = this.rewriteParts(value as Readonly<Record<string, unknown>>, key, text);
    return isPerson(value) ? { ...masked, ...this.person(value.name, value.email) } : masked;
  }

  /** What has nothing to mask in it stays the same object. */
  private rewriteParts(
    value: Readonly<Record<string, unknown>>,
    key: string,
    text: (text: string, key: string) => string,
  ): object {
    const isList = Array.isArray(value);
    const changes: [string, unknown][] = [];
    for (const name in value) {
      const part = value[name];
      const masked = this.rewrite(part, isList ? key : name, text);
      if (masked !== part) changes.push([name, masked]);
    }
    if (changes.length === 0) return value;
    return Object.assign(isList ? [...(value as readonly unknown[])] : { ...value }, Object.fromEntries(changes));
  }

  private rewriteText(value: string, key: string, text: (text: string, key: string) => string): string {
    if (stay.has(key)) return value;
    if (refKeys.has(key)) return maskedRef(value, this.words);
    if (key === 'codeOwners') return value.startsWith('@') ? this.owner(value) : this.email(value);
    if (key === 'team' && value !== '') return value.includes('@') ? this.email(value) : this.people.of(value).name;
    return text(value, key);
  }

  private person(name: string, email: string): { readonly name: string; readonly email: string } {
    const { slug, name: masked } = this.people.of(name.trim() === '' ? email : name);
    return { name: name.trim() === '' ? name : masked, email: email.trim() === '' ? email : slug + domain };
  }

  private email(address: string): string {
    return address.endsWith(domain) ? address : this.people.of(address).slug + domain;
  }

  private owner(mention: string): string {
    if (mention.startsWith('@@') || this.isMasked(mention)) return mention;
    if (!mention.includes('/')) return `@${this.words.whose(mention.slice(1))}`;
    const key = folded(mention);
    const found = this.owners.get(key) ?? `@owners/team-${this.owners.size + 1}`;
    this.owners.set(key, found);
    return found;
  }

  private isMasked(mention: string): boolean {
    return mention.startsWith('@owners/');
  }

  private slug(login: string): string {
    return this.people.of(login).slug;
  }
}

/** The branch of a remote as sentences may call it. */
const withoutRemote = (ref: string): string => ref.replace(/^refs\/(?:heads|tags|remotes\/[^/]+)\//, '');

/** A subject that names branches, as merges do, without what says whose they are. */
function ofBranches(subject: string, words: RefWords): string {
  return subject
    .replace(/(?<=\bbranch(?:es)? ')[^']+/g, ref => maskedRef(ref, words))
    .replace(/(?<=\bfrom )[\w-]+(?=\/)/g, login => words.whose(login));
}
