const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğħíĵķļɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑĞĦÍĴĶĻṀÑÓƤɊŘŠŤÚṼŴẊÝŽ';
const letters = new Map(Array.from(plain, (letter, place) => [letter, accented.charAt(place)]));

/** What is no word: places for values, the commands and addresses behind links, code, and the editor's icons. */
const kept = /(\{\d+\}|\]\((?:command|https):[^)]*\)|`[^`]*`|\$\([\w~-]+\))/;

/** A line that the editor draws as a button: nothing may stand beside the link. */
const button = /^\[([^\]]*)\](\([^)]*\))$/;

/** A message in a language that nobody speaks: each line in its own brackets, its letters accented, its places kept. */
export function pseudo(message: string): string {
  return message.split('\n').map(line).join('\n');
}

/** All messages of a bundle or of `package.nls.json` in that language. */
export function pseudoBundle(messages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudo(message)]));
}

/** The parts of a text that are not in that language: what is left without its letters and brackets, if it holds a word. */
export function foreignParts(text: string): readonly string[] {
  const own = new RegExp(`[⟦⟧${accented}]+`, 'u');
  return text
    .split(own)
    .map(part => part.trim())
    .filter(part => /\p{L}{2}/u.test(part));
}

function line(text: string): string {
  const [, label, target] = button.exec(text) ?? [];
  return label === undefined || target === undefined ? `⟦${words(text)}⟧` : `[⟦${words(label)}⟧]${target}`;
}

function words(text: string): string {
  return text
    .split(kept)
    .map((part, place) => (place % 2 === 0 ? Array.from(part, letter => letters.get(letter) ?? letter).join('') : part))
    .join('');
}
