type Messages = Readonly<Record<string, string>>;

/** What is wrong with a translation of these messages, one line each: keys that are missing or left over, places that are not the same. */
export function translationFaults(messages: Messages, translation: Messages): readonly string[] {
  const missing = Object.keys(messages).filter(key => !(key in translation));
  const leftOver = Object.keys(translation).filter(key => !(key in messages));
  const changed = Object.keys(messages).filter(
    key => key in translation && placesIn(messages[key]) !== placesIn(translation[key]),
  );
  return [
    ...missing.map(key => `missing: ${key}`),
    ...leftOver.map(key => `left over: ${key}`),
    ...changed.map(key => `other places: ${key}`),
  ];
}

/** Values, commands, addresses and settings that a message names, in any order. */
function placesIn(message = ''): string {
  return [...message.matchAll(/\{\d+\}|\]\([^)]*\)|`#[^`]*#`/g)]
    .map(([place]) => place)
    .sort()
    .join(' ');
}
