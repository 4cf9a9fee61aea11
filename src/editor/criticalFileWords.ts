import { l10n } from 'vscode';
import type { FileEntry } from '../core/report/healthReport';
import { code, escaped } from '../core/report/markdown/escape';
import { sentence } from '../core/report/markdown/sentence';
import { plain } from '../core/report/plain';
import { reasonWords } from '../core/report/reasonWording';
import { takeOverWords } from '../core/report/takeOver';
import { changesWords, daysWords, peopleWords } from './countWords';
import { percentWords } from './percentWords';

/** How the editor shows a critical file beside its text. */
export interface ShownFile {
  readonly entry: FileEntry;
  /** Length of the report's window. */
  readonly days: number;
  /** Whether the manager's own part is told: not while others look at the screen. */
  readonly tellsShare: boolean;
}

/** One line above the file: that it is critical, and how much the team works on it; plain text. */
export function criticalFileLine(file: ShownFile): string {
  return plain(l10n.t("On your team's critical path: {0}", workWords(file)));
}

/** The evidence under the pointer, as Markdown in which no text of the repository is syntax. */
export function criticalFileMarkdown(file: ShownFile): string {
  const { entry } = file;
  const evidence = [...entry.reasons.map(reasonWords), ...takeOverWords(entry)];
  const blocks = [
    l10n.t("**On your team's critical path**: {0}", code(entry.path)),
    ...workSentence(file),
    evidence.map(text => `- ${sentence(text, [entry.path])}`).join('\n'),
  ];
  return blocks.join('\n\n');
}

/** What a hot spot's reason tells already is not told twice. */
function workSentence(file: ShownFile): readonly string[] {
  const { entry, tellsShare } = file;
  if (entry.revisions === 0) return [];
  if (!entry.reasons.some(({ kind }) => kind === 'hotspot')) return [`${escaped(workWords(file))}.`];
  const { share } = entry.manager;
  return share === null || !tellsShare ? [] : [escaped(partWords(share))];
}

function partWords(share: number): string {
  if (share === 0) return l10n.t('Nothing of what landed on it is yours.');
  return l10n.t('{0} of what landed on it is yours.', percentWords(share));
}

/** How much the team works on a file in how many days, and how much of that is the manager's; without an end. */
export function workWords({ entry: { revisions, people, reasons, manager }, days, tellsShare }: ShownFile): string {
  if (revisions === 0) return reasons[0]?.detail ?? l10n.t('as the last report says');
  const [changes, by, within] = [changesWords(revisions), peopleWords(people), daysWords(days)];
  const { share } = manager;
  if (share === null || !tellsShare) return l10n.t('{0} by {1} in {2}', changes, by, within);
  if (share === 0) return l10n.t('{0} by {1} in {2}, none of it yours', changes, by, within);
  return l10n.t('{0} by {1} in {2}, {3} yours', changes, by, within, percentWords(share));
}
