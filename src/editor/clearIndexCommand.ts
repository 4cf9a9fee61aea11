import { l10n, ProgressLocation, window } from 'vscode';
import type { EngineHost } from './engineHost';
import { say } from './messages';
import { withSignal } from './signal';

/** Clear Index: removes what is kept between runs, of every repository; what is on screen stays. */
export async function clearIndex(engine: EngineHost): Promise<void> {
  const progress = { location: ProgressLocation.Window, title: l10n.t('Altitude clears its index'), cancellable: true };
  await window.withProgress(progress, (_, token) => withSignal(token, signal => engine.clear({ signal })));
  say(l10n.t('Cleared. The next refresh of each repository reads its whole history again.'));
}
