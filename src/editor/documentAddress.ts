/** Which document of the extension's own is meant. */
export interface DocumentAddress {
  /** The folder, as its uri's text. */
  readonly folder: string;
  /** The file that is explained, from the top of the repository; null for the health report. */
  readonly explained: string | null;
}

/** The parts of the document's uri: the path is its title, the query says what it is. */
export function addressParts({ folder, explained }: DocumentAddress): {
  readonly path: string;
  readonly query: string;
} {
  const title = explained === null ? 'Health report' : `Why ${explained.split('/').at(-1) ?? ''}`;
  return { path: `/${title}.md`, query: JSON.stringify(explained === null ? [folder] : [folder, explained]) };
}

/** What a query made by `addressParts` says; undefined where it is none. */
export function parseAddress(query: string): DocumentAddress | undefined {
  const parts = parse(query);
  if (!Array.isArray(parts) || !parts.every(part => typeof part === 'string')) return undefined;
  const [folder, explained] = parts;
  return folder === undefined ? undefined : { folder, explained: explained ?? null };
}

function parse(query: string): unknown {
  try {
    return JSON.parse(query);
  } catch {
    return undefined;
  }
}
