import { l10n } from 'vscode';
import { number } from '../core/report/wording';

/** A share from 0 to 1 in whole percent; what is neither 0 nor 1 is never shown as `0 %` or `100 %`. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return l10n.t('under 1 %');
  if (share < 1 && share >= 0.995) return l10n.t('over 99 %');
  return l10n.t('{0} %', number(Math.round(share * 100)));
}
