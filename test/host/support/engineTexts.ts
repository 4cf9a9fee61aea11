import { h, type ComponentChild } from 'preact';
import { render } from 'preact-render-to-string';
import { altitudeTrend } from '../../../src/core/report/altitudeTrend';
import { factWords } from '../../../src/core/report/factWording';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { howDecided } from '../../../src/core/report/howDecided';
import { AltitudePicture } from '../../../src/core/report/pictures/altitudePicture';
import { AltitudeTable } from '../../../src/core/report/pictures/altitudeTable';
import { plain } from '../../../src/core/report/plain';
import { reasonWords } from '../../../src/core/report/reasonWording';
import { takeOverWords } from '../../../src/core/report/takeOver';
import { narrowedWords } from '../../../src/core/report/teamWording';
import { foreignParts } from '../../support/pseudoLanguage';

const productName = 'Altitude';

/** What is no word of the editor's: dates and times, object ids in short, and where links lead. */
const wordless = /\d{4}-\d\d-\d\dT[\d:]+Z|\bcommand:[\w.]+|\b\d{1,2} [A-Z][a-z]+( \d{4})?\b|\b[0-9a-f]{7}\b/g;

/**
 * Tells what is English in a text beside what the engine writes, which is English in every language: the strings of the
 * report object, the words and pictures that the core makes of it, and texts of the repository, which `repository` adds.
 */
export class EngineTexts {
  private readonly known: readonly string[];

  constructor(report: HealthReport, repository: readonly string[] = []) {
    const texts = [productName, ...textsOf(report), ...repository].map(text => bare(text).replace(/\.$/, ''));
    this.known = [...new Set(texts)]
      .filter(text => /\p{L}{2}/u.test(text))
      .sort((one, other) => other.length - one.length);
  }

  /** The parts of a text that are neither in the language that tests make up nor the engine's; empty where all is well. */
  strange(text: string): readonly string[] {
    let rest = bare(text);
    for (const known of this.known) rest = rest.replaceAll(known, ' | ');
    return foreignParts(rest).map(part => `${part} in: ${text}`);
  }
}

function textsOf(report: HealthReport): readonly string[] {
  const { weeks } = report.activity;
  return [
    ...stringsIn(report),
    ...howDecided(report).flatMap(({ term, text }) => [term, text]),
    ...report.findings.flatMap(({ facts }) => facts.map(fact => factWords(fact).value)),
    ...report.criticalFiles.flatMap(entry => [...takeOverWords(entry), ...entry.reasons.map(reasonWords)]),
    ...drawn(h(AltitudePicture, { weeks })),
    ...drawn(h(AltitudeTable, { weeks })),
    ...[altitudeTrend(weeks)?.sentence, narrowedWords(report)].filter(text => typeof text === 'string'),
  ];
}

/** Keys whose values are names of kinds: none is told to a person as it is. */
const kinds = new Set([
  'kind',
  'unit',
  'state',
  'severity',
  'polarity',
  'verdict',
  'level',
  'id',
  'finding',
  'guidance',
]);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && kinds.has(key) ? [] : stringsIn(inner),
  );
}

/** The texts of a picture, in its attributes as well. */
function drawn(picture: ComponentChild & object): readonly string[] {
  const markup = render(picture as Parameters<typeof render>[0]).replaceAll('&amp;', '&');
  return [...markup.matchAll(/>([^<>]+)<|(?:title|aria-label)="([^"]+)"/g)].map(
    ([, text, label]) => text ?? label ?? '',
  );
}

/** In one line, without what is no word, and with files and refs by their last step, as short names show them. */
function bare(text: string): string {
  const line = plain(text).replace(/\s+/g, ' ');
  return line.replace(wordless, '').replace(/[\w.@-]+\//g, '');
}
