import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FromWebview } from '../protocol';

/** What every part of the page may ask for. */
export interface Page {
  readonly post: (message: FromWebview) => void;
  /** Whether the details of that id are open when they are first drawn. */
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
}

const inert: Page = { post: () => undefined, isOpen: () => false, setOpen: () => undefined };

/** Where no page provides it, nothing is posted and all details are closed. */
export const PageContext = createContext(inert);

/** The page that a part is drawn in. */
export function usePage(): Page {
  return useContext(PageContext);
}
