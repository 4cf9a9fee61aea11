import { explanationParts, type ExplainedFile } from './explanationWording';
import { code } from './markdown/escape';
import { sentence } from './markdown/sentence';
import { paint } from './text/paint';
import { usableWidth, type TextOptions } from './text/textOptions';
import { hanging, wrap } from './text/wrap';
import { date } from './wording';

/** Why a file is critical or not, as of a moment (ISO 8601), for a terminal; laid out like the health report. */
export function renderExplanationText(entry: ExplainedFile, until: string, options: TextOptions): string {
  const width = usableWidth(options);
  const colours = paint(options.color);
  const parts = explanationParts(entry).map(({ title, sentences }) =>
    [colours.heading(title.toUpperCase()), ...sentences.flatMap(text => wrap(text, width, hanging('  - ')))].join('\n'),
  );
  const level = entry.critical ? colours.warning('CRITICAL') : colours.good('NOT CRITICAL');
  const opening = [level, ...wrap(`${entry.path}, as of ${date(until)}`, width, hanging('  '))].join('\n');
  return `${[opening, ...parts].join('\n\n')}\n`;
}

/** The same as Markdown, for a preview in the editor. */
export function renderExplanationMarkdown(entry: ExplainedFile): string {
  const paths = [entry.path, ...entry.coupledWith.map(coupling => coupling.path)];
  const parts = explanationParts(entry).map(
    ({ title, sentences }) => `## ${title}\n\n${sentences.map(text => `- ${sentence(text, paths)}`).join('\n')}`,
  );
  const opening = `# ${entry.critical ? 'Critical' : 'Not critical'}: ${code(entry.path)}`;
  return `${[opening, ...parts].join('\n\n')}\n`;
}
