import { l10n } from 'vscode';

/** What a document tells: what the edits touch, or why a file, from the top of the repository, is critical or not. */
export type DocumentSubject = 'check' | { readonly explained: string };

/** Which document of the extension's own is meant. */
export interface DocumentAddress {
  /** The folder, as its uri's text. */
  readonly folder: string;
  readonly subject: DocumentSubject;
}

/** The parts of the document's uri: the path is its title, the query says what it is. */
export function addressParts({ folder, subject }: DocumentAddress): {
  readonly path: string;
  readonly query: string;
} {
  const words = typeof subject === 'string' ? [subject] : ['explained', subject.explained];
  return { path: `/${titleOf(subject)}.md`, query: JSON.stringify([folder, ...words]) };
}

/** What a query made by `addressParts` says; undefined where it is none. */
export function parseAddress(query: string): DocumentAddress | undefined {
  const parts = parse(query);
  if (!Array.isArray(parts) || !parts.every(part => typeof part === 'string')) return undefined;
  const [folder, kind, explained] = parts;
  if (folder === undefined) return undefined;
  if (kind === 'check') return { folder, subject: kind };
  return kind === 'explained' && explained !== undefined ? { folder, subject: { explained } } : undefined;
}

function titleOf(subject: DocumentSubject): string {
  return subject === 'check' ? l10n.t('My changes') : l10n.t('Why {0}', subject.explained.split('/').at(-1) ?? '');
}

function parse(query: string): unknown {
  try {
    return JSON.parse(query);
  } catch {
    return undefined;
  }
}
