/** What is found in a text beside what is known: any e-mail address, and any owner like `@ada` or `@acme/core`. */
export interface Finds {
  readonly email: (address: string) => string;
  readonly owner: (mention: string) => string;
}

const address = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}';
const mention = '(?<![\\p{L}\\p{N}_./@-])@[A-Za-z\\d][\\w-]*(?:/[\\w.-]+)*';

/** Makes the function that replaces in a text whatever is known, which may stand for itself, and whatever is found. */
export function replacer(known: ReadonlyMap<string, string>, { email, owner }: Finds): (text: string) => string {
  const texts = [...known.keys()].filter(text => text.trim() !== '').sort((one, other) => other.length - one.length);
  const [joined, spaced] = [texts.filter(text => unspaced.test(text)), texts.filter(text => !unspaced.test(text))];
  const alternatives = [...anyOf(spaced).map(asWords), ...anyOf(joined), address, mention];
  const pattern = new RegExp(alternatives.join('|'), 'gu');
  return text =>
    text.replace(pattern, found => known.get(found) ?? (found.startsWith('@') ? owner(found) : email(found)));
}

/** Scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function anyOf(texts: readonly string[]): readonly string[] {
  const quoted = texts.map(text => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return quoted.length === 0 ? [] : [`(?:${quoted.join('|')})`];
}

function asWords(pattern: string): string {
  return `(?<![\\p{L}\\p{N}_@/.-])${pattern}(?![\\p{L}\\p{N}_@/-]|\\.[\\p{L}\\p{N}])`;
}
