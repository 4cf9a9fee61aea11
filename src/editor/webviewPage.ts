import { randomBytes } from 'node:crypto';
import { l10n, Uri, type Webview } from 'vscode';
import type { EditorWords } from '../protocol';
import { webviewHtml } from './webviewHtml';

/** The files of one of the extension's pages. */
export interface PageFiles {
  readonly title: string;
  /** In the folder media. */
  readonly style: string;
  /** In the folder dist. */
  readonly script: string;
}

/** Loads a page into a webview, which may read nothing but the extension's own files. It holds no data yet. */
export function loadPage(webview: Webview, extension: Uri, { title, style, script }: PageFiles): void {
  const [dist, media] = [Uri.joinPath(extension, 'dist'), Uri.joinPath(extension, 'media')];
  webview.options = { enableScripts: true, localResourceRoots: [dist, media] };
  webview.html = webviewHtml({
    title,
    source: webview.cspSource,
    nonce: randomBytes(16).toString('hex'),
    style: webview.asWebviewUri(Uri.joinPath(media, style)).toString(),
    script: webview.asWebviewUri(Uri.joinPath(dist, script)).toString(),
  });
}

/** Tells a page that just began to listen the words of the editor's language. */
export async function tellWords(webview: Webview): Promise<void> {
  const message: EditorWords = { type: 'words', words: l10n.bundle ?? {} };
  await webview.postMessage(message);
}
