import { ProgressLocation, window } from 'vscode';
import type { EngineHost } from './engineHost';
import { say } from './messages';
import { withSignal } from './signal';

/** Clear Index: removes what is kept between runs, of every repository; what is on screen stays. */
export async function clearIndex(engine: EngineHost): Promise<void> {
  const progress = { location: ProgressLocation.Window, title: 'Altitude clears its index', cancellable: true };
  await window.withProgress(progress, (_, token) => withSignal(token, signal => engine.clear({ signal })));
  say('Cleared. The next refresh of each repository reads its whole history again.');
}
