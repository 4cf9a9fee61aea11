import { l10n, window, type QuickPickItem } from 'vscode';
import type { ExportFormat } from './exportFormats';

/** What is to be saved of a report. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly isMasked: boolean;
}

interface Item<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks for the format and whether names are masked; undefined where the person leaves. While Quiet Screen is on they are. */
export async function chooseExport(isQuiet: boolean): Promise<ExportChoice | undefined> {
  const format = await pick(formats(), l10n.t('Export Health Report: as what?'));
  if (format === undefined) return undefined;
  const isMasked = await pick(masks(isQuiet), l10n.t('Export Health Report: with which names?'));
  return isMasked === undefined ? undefined : { format, isMasked };
}

function formats(): readonly Item<ExportFormat>[] {
  return [
    { value: 'md', label: l10n.t('Markdown'), detail: l10n.t('For a wiki, a message or a document of your own.') },
    {
      value: 'html',
      label: 'HTML',
      detail: l10n.t('One page with its pictures, for any browser; it needs nothing else.'),
    },
    { value: 'json', label: 'JSON', detail: l10n.t('All figures, for a program.') },
  ];
}

function masks(isQuiet: boolean): readonly Item<boolean>[] {
  const label = l10n.t('Names masked');
  if (isQuiet) return [{ value: true, label, detail: l10n.t('Quiet Screen is on, so names leave the editor masked.') }];
  return [
    {
      value: true,
      label,
      detail: l10n.t('“Person A” in place of each name, e-mail and branch prefix; you are “Manager”.'),
    },
    {
      value: false,
      label: l10n.t('Names as they are'),
      detail: l10n.t('For yourself, or for people who may see them.'),
    },
  ];
}

async function pick<T>(items: readonly Item<T>[], title: string): Promise<T | undefined> {
  const placeHolder = l10n.t('You see what is shared before anything is saved.');
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.value;
}
