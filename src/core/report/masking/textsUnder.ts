/** A text with the key under which it stands. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** All texts anywhere in a value that stand under one of the keys, alone or in a list. */
export function textsUnder(value: unknown, keys: ReadonlySet<string>): readonly KeyedText[] {
  const texts: KeyedText[] = [];
  visit(value, '', (text, key) => {
    if (keys.has(key)) texts.push({ key, text });
  });
  return texts;
}

function visit(value: unknown, key: string, found: (text: string, key: string) => void): void {
  if (typeof value === 'string') found(value, key);
  else if (Array.isArray(value)) for (const item of value) visit(item, key, found);
  else if (typeof value === 'object' && value !== null) {
    const parts = value as Readonly<Record<string, unknown>>;
    for (const name in parts) visit(parts[name], name, found);
  }
}
