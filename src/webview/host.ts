import type { FromWebview } from '../protocol';
import { readMemory, type PageMemory } from './memory';

/** What the editor keeps of a page; a tab's tells whose report it showed. */
export type Kept = PageMemory & { readonly folder?: string };

/** What the editor gives to the script of a webview, once. */
interface EditorHost {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): EditorHost;

/** The page's side of the editor. */
export interface Host {
  readonly post: (message: FromWebview) => void;
  /** What the page remembered before it was hidden. */
  readonly recall: () => PageMemory;
  readonly remember: (memory: Kept) => void;
}

/** Connects to the editor; may be called once in the life of a page. */
export function connect(): Host {
  const editor = acquireVsCodeApi();
  return {
    post: message => {
      editor.postMessage(message);
    },
    recall: () => readMemory(editor.getState()),
    remember: memory => {
      editor.setState(memory);
    },
  };
}
