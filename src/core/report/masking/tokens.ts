import { noReplyLogin } from '../../analysis/people';

const shortest = 3;

/** Words that name nobody, though names and mailboxes hold them. */
const idle = new Set(
  (
    'admin all app backend bot build ceo code com contact core cto data der dev developer devel devops ' +
    'engineering frontend from git github gitlab hello info infra lead local mail main manager master net noreply ' +
    'ops org platform release root security support team test the user van von web work'
  ).split(' '),
);

/** Domains at which anybody may have an address. */
const providers = new Set(
  (
    '126 163 aol fastmail github gitlab gmail gmx googlemail hey hotmail icloud live mail me msn outlook proton ' +
    'protonmail qq web yahoo yandex zoho'
  ).split(' '),
);

/** The single words by which branches, owners and subjects may mean somebody of this name or e-mail, in lower case. */
export function tokensOf(word: string): readonly string[] {
  const login = noReplyLogin(word);
  if (login !== null) return [login];
  const local = isIdleMailbox(word) ? ownDomain(word) : word.includes('@') ? word.slice(0, word.indexOf('@')) : word;
  const words = local.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = /\s/.test(local) ? [words.join(''), words.join('-'), words.join('.')] : [local.toLowerCase()];
  return [...new Set([...whole, ...words])].filter(token => token.length >= shortest && !isIdle(token));
}

/** A mailbox like `me@` or `github@`, of which the domain says whose it is. */
function isIdleMailbox(word: string): boolean {
  const end = word.indexOf('@');
  return end >= 0 && (end < shortest || isIdle(word.slice(0, end).toLowerCase()));
}

/** The label of a domain before its last one; nothing of a domain that gives everybody an address. */
function ownDomain(address: string): string {
  const label = address.split(/[@.]/).at(-2) ?? '';
  return providers.has(label.toLowerCase()) ? '' : label;
}

/** The parts of a full name as they are written, for texts in which any word may stand. */
export function writtenTokensOf(name: string): readonly string[] {
  if (name.includes('@')) return [];
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(word => /^\p{Lu}/u.test(word) && word.length >= shortest && !isIdle(word.toLowerCase()));
}

function isIdle(token: string): boolean {
  return idle.has(token) || /^\d+$/.test(token);
}
