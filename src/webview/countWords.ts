import { number } from '../core/report/wording';
import { l10n } from './l10n';

/** Like `1 file` or `2 files`; the others alike. */
export function filesWords(value: number): string {
  return value === 1 ? l10n.t('1 file') : l10n.t('{0} files', number(value));
}

export function commitsWords(value: number): string {
  return value === 1 ? l10n.t('1 commit') : l10n.t('{0} commits', number(value));
}

export function refsWords(value: number): string {
  return value === 1 ? l10n.t('1 ref') : l10n.t('{0} refs', number(value));
}

export function daysWords(value: number): string {
  return value === 1 ? l10n.t('1 day') : l10n.t('{0} days', number(value));
}

export function peopleWords(value: number): string {
  return value === 1 ? l10n.t('1 person') : l10n.t('{0} people', number(value));
}

export function workCommitsWords(value: number): string {
  return value === 1 ? l10n.t('1 work commit') : l10n.t('{0} work commits', number(value));
}
