import type { ComponentChild } from 'preact';
import { plain } from '../core/report/plain';
import { l10n } from './l10n';

/** What moved since the last day with a report, on the first day back; nothing on any other day. */
export function MovedNotice({ text }: { readonly text: string | undefined }): ComponentChild {
  if (text === undefined) return null;
  return (
    <p class="moved" role="note" aria-label={l10n.t('Since you last looked')}>
      {plain(text)}
    </p>
  );
}
