import { createContext } from 'preact';
import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import type { EvidenceCommit } from '../../findings/finding';
import type { GuidanceEntry } from '../healthReport';
import { plain } from '../plain';
import { shortId, shortRef } from '../wording';
import { Foreign } from '../pictures/foreign';
import { Breakable, Words } from './breakable';

/**
 * How the page shows what can be followed. All texts but those of guidance are a repository's and hostile; a renderer
 * makes them plain.
 */
export interface PageLinks {
  /** A file by its path from the top of the repository; `label` is shown in place of the path. */
  readonly file: (path: string, label?: string) => ComponentChild;
  /** The short id of a commit; its subject and day stand beside it. */
  readonly commit: (commit: EvidenceCommit) => ComponentChild;
  /** A branch by the full name of its ref. */
  readonly branch: (ref: string) => ComponentChild;
  /** The title of the text that a piece of guidance draws on; its author stands beside it. */
  readonly source: (entry: GuidanceEntry) => ComponentChild;
  /** A git command for a shell that gives a number again; never one that had to be made plain. */
  readonly reproduce: (command: string) => ComponentChild;
}

/** For a page without a script: text and code; only the sources of guidance are links, to https addresses. */
export const staticLinks: PageLinks = {
  file: (path, label) => (
    <span class="path" title={label === undefined ? undefined : plain(path)}>
      <Breakable text={label ?? path} />
    </span>
  ),
  commit: ({ id }) => <code>{shortId(id)}</code>,
  branch: ref => <Foreign text={shortRef(ref)} />,
  source: ({ source: { title, address } }) =>
    address.startsWith('https://') ? (
      <a href={address} rel="noreferrer">
        {title}
      </a>
    ) : (
      title
    ),
  reproduce: command => (
    <pre>
      <code>
        <Words text={command} />
      </code>
    </pre>
  ),
};

/** Where nothing else is provided, the page is static. */
export const PageLinksContext = createContext(staticLinks);

/** How the page that a part is drawn in shows what can be followed. */
export function usePageLinks(): PageLinks {
  return useContext(PageLinksContext);
}
