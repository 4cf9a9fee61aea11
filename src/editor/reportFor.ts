import { l10n, ProgressLocation, window } from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import { say } from './messages';
import type { OpenFolder } from './openFolder';

/** The whole report of a folder, as it may be shown now, waited for where it is still being made; a line says where there is none. */
export async function reportFor(folder: OpenFolder): Promise<HealthReport | undefined> {
  const { session } = folder;
  const progress = { location: ProgressLocation.Window, title: l10n.t('Altitude reads the history') };
  await window.withProgress(progress, () => session.settle());
  if (session.report === undefined)
    say(l10n.t('There is no health report yet: the view Guidance says what is missing.'));
  return session.report;
}
