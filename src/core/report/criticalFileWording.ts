import type { FileEntry } from './healthReport';
import { code } from './markdown/escape';
import { sentence } from './markdown/sentence';
import { plain } from './plain';
import { reasonWords } from './reasonWording';
import { takeOverWords } from './takeOver';
import { count, percent } from './wording';

/** How the editor shows a critical file beside its text. */
export interface ShownFile {
  readonly entry: FileEntry;
  /** Length of the report's window. */
  readonly days: number;
  /** Whether the manager's own part is told: not while others look at the screen. */
  readonly tellsShare: boolean;
}

const opening = "On your team's critical path";

/** One line above the file: that it is critical, and how much the team works on it; plain text. */
export function criticalFileLine(file: ShownFile): string {
  return plain(`${opening}: ${workWords(file)}`);
}

/** The evidence under the pointer, as Markdown in which no text of the repository is syntax. */
export function criticalFileMarkdown(file: ShownFile): string {
  const { entry } = file;
  const evidence = [...entry.reasons.map(reasonWords), ...takeOverWords(entry)];
  const blocks = [
    `**${opening}**: ${code(entry.path)}`,
    ...workSentence(file),
    evidence.map(text => `- ${sentence(text, [entry.path])}`).join('\n'),
  ];
  return blocks.join('\n\n');
}

/** What a hot spot's reason tells already is not told twice. */
function workSentence(file: ShownFile): readonly string[] {
  const { entry, tellsShare } = file;
  if (entry.revisions === 0) return [];
  if (!entry.reasons.some(({ kind }) => kind === 'hotspot')) return [`${workWords(file)}.`];
  const { share } = entry.manager;
  return share === null || !tellsShare ? [] : [`${partWords(share)} of what landed on it is yours.`];
}

function partWords(share: number): string {
  return share === 0 ? 'Nothing' : percent(share);
}

function workWords({ entry: { revisions, people, reasons, manager }, days, tellsShare }: ShownFile): string {
  if (revisions === 0) return reasons[0]?.detail ?? 'as the last report says';
  const work = `${count(revisions, 'changes')} by ${count(people, 'people')} in ${count(days, 'days')}`;
  return manager.share === null || !tellsShare ? work : `${work}, ${yours(manager.share)}`;
}

function yours(share: number): string {
  return share === 0 ? 'none of it yours' : `${percent(share)} yours`;
}
