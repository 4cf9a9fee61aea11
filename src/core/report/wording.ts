import { refPlace, requestWords } from '../analysis/openWork/refPlace';

/** Spelled out, because the names of a locale differ between versions of its data. */
const months = 'January February March April May June July August September October November December'.split(' ');

const singulars: Readonly<Record<string, string>> = {
  people: 'person',
  'more people': 'more person',
  branches: 'branch',
  'more branches': 'more branch',
  'open branches': 'open branch',
};

/** A number with thousands grouped and at most one decimal, like `1,234` or `2.5`. */
export function number(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share from 0 to 1 in whole percent, like `38 %`; what is neither 0 nor 1 is never shown as `0 %` or `100 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %';
  if (share < 1 && share >= 0.995) return 'over 99 %';
  return `${number(Math.round(share * 100))} %`;
}

/** A share in percent, a dash where there is nothing to have a share in. */
export function shareOrDash(share: number | null): string {
  return share === null ? '–' : percent(share);
}

/** The number with its noun, given in the plural, like `1 commit`, `2 people` or `0 entries`. */
export function count(value: number, plural: string): string {
  return `${number(value)} ${value === 1 ? singular(plural) : plural}`;
}

function singular(plural: string): string {
  return singulars[plural] ?? plural.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The value or the limit of a fact in the fact's unit; the unit `share` is a part from 0 to 1. */
export function amount(value: number, unit: string): string {
  if (unit === 'share') return percent(value);
  return unit === '' ? number(value) : count(value, unit);
}

/** A text that begins with a capital letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
}

/** The day of an ISO time in UTC, like `16 September 2026`. */
export function date(time: string): string {
  const at = new Date(time);
  return `${at.getUTCDate()} ${monthOf(time)} ${at.getUTCFullYear()}`;
}

/** The day of an ISO time in UTC without its year, like `16 Sep`. */
export function shortDate(time: string): string {
  return `${new Date(time).getUTCDate()} ${monthOf(time).slice(0, 3)}`;
}

/** The English name of the month of an ISO time in UTC. */
export function monthOf(time: string): string {
  return months[new Date(time).getUTCMonth()] ?? '';
}

/** How long before `until` a time lies, like `3 days ago`; both ISO 8601. */
export function ago(time: string, until: string): string {
  const minutes = Math.floor((Date.parse(until) - Date.parse(time)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${count(minutes, 'minutes')} ago`;
  if (minutes < 48 * 60) return `${count(Math.floor(minutes / 60), 'hours')} ago`;
  return `${count(Math.floor(minutes / (24 * 60)), 'days')} ago`;
}

/** The first seven digits of an object id. */
export function shortId(id: string): string {
  return id.slice(0, 7);
}

/** A full name of a ref as people say it: `checkout`, `origin/checkout`, a tag, or `#7` for a pull or merge request. */
export function shortRef(ref: string): string {
  const place = refPlace(ref, []);
  if (place !== null && place.request !== null) return requestWords(ref, place.request);
  return ref.replace(/^refs\/(heads|remotes|tags)\//, '');
}
