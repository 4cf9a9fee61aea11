import { l10n } from 'vscode';
import { number } from '../core/report/wording';

/** How many files a teammate has in common with the manager; null for somebody without work in the last so many days. */
export function sharedFilesWords(files: number | null, days: number): string {
  if (files === null) return l10n.t('In your settings; no work here in the last {0} days', number(days));
  if (files === 0) return l10n.t('No file in common with you');
  return files === 1 ? l10n.t('1 file in common with you') : l10n.t('{0} files in common with you', number(files));
}
