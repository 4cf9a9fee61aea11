import type { CheckReport } from './checkReport';
import { notMeasuredWords } from './decisionWording';
import { levelWords } from './levelWords';
import { criticalFilesMarkdown } from './markdown/criticalFilesMarkdown';
import { escaped } from './markdown/escape';
import { findingsMarkdown } from './markdown/findingsMarkdown';
import { criticalFilesText } from './text/filesText';
import { findingsText } from './text/findingsText';
import { paint } from './text/paint';
import { usableWidth, type TextOptions } from './text/textOptions';
import { hanging, wrap } from './text/wrap';
import { count } from './wording';

const filesShown = 20;

/** A check for a terminal, laid out like the health report. */
export function renderCheckText(check: CheckReport, options: TextOptions): string {
  const width = usableWidth(options);
  const colours = paint(options.color);
  const { files } = check;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [colours.heading(title.toUpperCase()), ...lines];
  const sections = [
    [levelWords[check.level].toUpperCase(), ...wrap(touchedWords(check), width, hanging('  '))],
    section(filesTitle(check), files.length === 0 ? [] : criticalFilesText(files.slice(0, filesShown), width, colours)),
    section(findingsTitle, findingsText({ ...check, criticalFiles: files }, width, colours)),
    section(
      notMeasuredTitle,
      notMeasuredWords(check).flatMap(words => wrap(words, width, hanging('  - '))),
    ),
  ];
  const texts = sections.filter(lines => lines.length > 0).map(lines => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

/** The same as Markdown, for a preview in the editor. */
export function renderCheckMarkdown(check: CheckReport): string {
  const { files, findings } = check;
  const paths = [...files.map(({ path }) => path), ...findings.flatMap(({ evidence }) => evidence.files)];
  const section = (title: string, blocks: readonly string[]): readonly string[] =>
    blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
  const blocks = [
    `# ${levelWords[check.level]}: your changes`,
    touchedWords(check),
    ...section(filesTitle(check), files.length === 0 ? [] : [criticalFilesMarkdown(files.slice(0, filesShown))]),
    ...section(findingsTitle, findingsMarkdown({ ...check, criticalFiles: files }, paths)),
    ...section(
      notMeasuredTitle,
      check.notMeasured.length === 0
        ? []
        : [
            notMeasuredWords(check)
              .map(words => `- ${escaped(words)}`)
              .join('\n'),
          ],
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const findingsTitle = 'Findings about them';
const notMeasuredTitle = 'Not measured';

const filesTitle = ({ files }: CheckReport): string =>
  files.length > filesShown ? `The first ${filesShown} of them, by demand` : 'By demand';

function touchedWords({ files, findings }: CheckReport): string {
  if (files.length === 0) return 'Your changes touch no critical file.';
  const touched = `Your changes touch ${count(files.length, 'critical files')}`;
  return findings.length === 0 ? `${touched}, and nothing stands against it.` : `${touched}.`;
}
