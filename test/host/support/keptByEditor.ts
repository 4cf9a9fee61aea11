import type { Workbench } from '../../../scripts/vscode/driver.mjs';

/**
 * Waits until the editor has written down words of what it keeps of its tabs, which it does every few seconds: of tabs and
 * their pages a reload brings back no more than that.
 */
export async function untilEditorKeeps({ page }: Workbench, words: string): Promise<void> {
  await page.waitForFunction(isKept, words);
}

/** Runs in the window, so that it can name nothing from without. */
async function isKept(words: string): Promise<boolean> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('the request failed'));
      };
    });
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db-')) continue;
    const database = await done(indexedDB.open(name));
    const items = database.transaction('ItemTable').objectStore('ItemTable');
    const kept: unknown = await done(items.get('memento/workbench.parts.editor'));
    database.close();
    if (typeof kept === 'string' && kept.includes(words)) return true;
  }
  return false;
}
