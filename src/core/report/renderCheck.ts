import type { CheckReport } from './checkReport';
import { notMeasuredWords } from './decisionWording';
import { levelWords } from './levelWords';
import { criticalFilesText } from './text/filesText';
import { findingsText } from './text/findingsText';
import { paint } from './text/paint';
import { usableWidth, type TextOptions } from './text/textOptions';
import { hanging, wrap } from './text/wrap';
import { count } from './wording';

const filesShown = 20;

/** A check for a terminal, laid out like the health report. */
export function renderCheck(check: CheckReport, options: TextOptions): string {
  const width = usableWidth(options);
  const colours = paint(options.color);
  const { files, findings } = check;
  const shown = files.slice(0, filesShown);
  const sections = [
    [levelWords[check.level].toUpperCase(), ...wrap(touchedWords(check), width, hanging('  '))],
    shown.length === 0
      ? []
      : [
          colours.heading(shown.length < files.length ? `THE FIRST ${shown.length} OF THEM, BY DEMAND` : 'BY DEMAND'),
          ...criticalFilesText(shown, width, colours),
        ],
    findings.length === 0
      ? []
      : [colours.heading('FINDINGS ABOUT THEM'), ...findingsText({ ...check, criticalFiles: files }, width, colours)],
    check.notMeasured.length === 0
      ? []
      : [
          colours.heading('NOT MEASURED'),
          ...notMeasuredWords(check).flatMap(words => wrap(words, width, hanging('  - '))),
        ],
  ];
  const texts = sections.filter(section => section.length > 0).map(section => section.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function touchedWords({ files, findings }: CheckReport): string {
  if (files.length === 0) return 'Your changes touch no critical file.';
  const touched = `Your changes touch ${count(files.length, 'critical files')}`;
  return findings.length === 0 ? `${touched}, and nothing stands against it.` : `${touched}.`;
}
