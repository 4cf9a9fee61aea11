import { l10n } from 'vscode';
import { number } from '../core/report/wording';

/** Like `1 change` or `2 changes`. */
export function changesWords(value: number): string {
  return value === 1 ? l10n.t('1 change') : l10n.t('{0} changes', number(value));
}

/** Like `1 person` or `2 people`. */
export function peopleWords(value: number): string {
  return value === 1 ? l10n.t('1 person') : l10n.t('{0} people', number(value));
}

/** Like `1 day` or `2 days`. */
export function daysWords(value: number): string {
  return value === 1 ? l10n.t('1 day') : l10n.t('{0} days', number(value));
}
