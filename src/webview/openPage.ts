import { connect, type Kept } from './host';
import { wordsOf } from './incoming';
import { speak } from './l10n';
import { withDetails, type PageMemory } from './memory';
import type { Page } from './pageContext';

/** A page that the editor fills, and that outlives being hidden. */
export interface OpenPage extends Page {
  /** Calls with each message of the editor but its words, from now on, and tells the editor to begin. */
  readonly listen: (receive: (message: unknown) => void) => void;
  /** Keeps what is to be remembered, where that depends on more than what is open and the place. */
  readonly remember: () => void;
  /** Goes where the page was before it was hidden, the first time that there is something to see. */
  readonly restorePlace: () => void;
}

/**
 * Opens the page, once in its life. `kept` says what the editor keeps of a memory, undefined where nothing is known yet
 * that would be worth it, so that what an earlier page left stays.
 */
export function openPage(kept: (memory: PageMemory) => Kept | undefined): OpenPage {
  const { post, recall, remember: keep } = connect();
  let memory = recall();
  let placeToRestore = memory.scroll;
  const change = (changed: PageMemory): void => {
    memory = changed;
    const toKeep = kept(memory);
    if (toKeep !== undefined) keep(toKeep);
  };
  window.addEventListener('scrollend', () => {
    change({ ...memory, scroll: window.scrollY });
  });
  return {
    post,
    isOpen: id => memory.open.includes(id),
    setOpen: (id, open) => {
      change(withDetails(memory, id, open));
    },
    remember: () => {
      change(memory);
    },
    restorePlace: () => {
      if (placeToRestore > 0) window.scrollTo(0, placeToRestore);
      placeToRestore = 0;
    },
    listen: receive => {
      window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const words = wordsOf(data);
        if (words === undefined) receive(data);
        else speak(words);
      });
      post({ type: 'ready' });
    },
  };
}
