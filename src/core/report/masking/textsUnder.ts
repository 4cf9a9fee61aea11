/** All texts anywhere in a value that stand under one of the keys, alone or in a list. */
export function textsUnder(value: unknown, keys: ReadonlySet<string>): readonly string[] {
  const texts: string[] = [];
  const visit = (part: unknown, isWanted: boolean): void => {
    if (typeof part === 'string') {
      if (isWanted) texts.push(part);
    } else if (Array.isArray(part)) for (const item of part) visit(item, isWanted);
    else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part)) visit(inner, keys.has(key));
  };
  visit(value, false);
  return texts;
}
