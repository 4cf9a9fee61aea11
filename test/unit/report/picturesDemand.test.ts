import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { FileEntry, HealthReport } from '../../../src/core/report/healthReport';
import { demandShares } from '../../../src/core/report/pictures/demandShares';
import { demandHeight, demandTiles, tileText } from '../../../src/core/report/pictures/demandTiles';
import { DemandTreemap } from '../../../src/core/report/pictures/demandTreemap';
import { pictureFrames } from '../../../src/core/report/pictures/pictureFrames';
import { textWidth } from '../../../src/core/report/pictures/textWidth';
import { percent } from '../../../src/core/report/wording';
import { exampleReport } from '../../support/exampleReport';
import { criticalFile, reportOfDemands } from '../../support/pictureReports';
import { sampleReport } from '../../support/sampleReport';
import { elements, textOf } from './markup';

const frames = pictureFrames(240, 330, 480, 720);
const markupOf = (report: HealthReport): string => render(h(DemandTreemap, { report }));

/** The drawings, from narrow to wide, each with its tiles as [area in per mille of the picture, tooltip]. */
function tilesOf(markup: string): readonly (readonly (readonly [number, string])[])[] {
  const drawings = markup.split('<svg class="plot ').slice(1);
  return drawings.map(drawing => {
    const height = Number(/height="([\d.]+)"/.exec(drawing)?.[1]);
    return elements(drawing.split('</figure>')[0] ?? '', 'svg', 'class="tile ')
      .filter(({ attributes }) => attributes['x'] !== undefined)
      .map(({ attributes, inside }) => {
        const width = Number.parseFloat(attributes['width'] ?? '');
        const words = textOf(elements(inside, 'title')[0]?.inside ?? '');
        return [(width * 10 * Number(attributes['height'])) / height, words] as const;
      });
  });
}

/** The rows of the table behind a picture. */
function rowsOf(markup: string): readonly (readonly string[])[] {
  const [body] = elements(markup, 'tbody');
  return elements(body?.inside ?? '', 'tr').map(({ inside }) =>
    [...inside.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

describe('the treemap of demand', () => {
  for (const [name, report] of [
    ['sample team', sampleReport()],
    ['example', exampleReport()],
  ] as const) {
    it(`has a tile and a row for each critical file of the ${name}, with its part of the demand`, () => {
      const markup = markupOf(report);
      const all = report.criticalFiles.reduce((sum, { demand }) => sum + demand, 0);
      const rows = rowsOf(markup);
      assert.deepEqual(
        rows.map(([path, demand, part]) => [path, demand, part]),
        report.criticalFiles.map(({ path, demand }) => [path, demand.toFixed(2), percent(demand / all)]),
      );
      for (const tiles of tilesOf(markup)) {
        assert.deepEqual(
          tiles.map(([, words]) => words.replace(/ of the demand.*; known to /, '|')),
          rows.map(([path = '', , part = '', , who = '']) => `${path}: ${part}|${who}`),
        );
      }
    });
  }

  it('gives each tile the area of its part, but for the gap of two pixels', () => {
    const { files } = demandShares(sampleReport());
    for (const frame of frames) {
      const box = frame.width * demandHeight(frame);
      const tiles = demandTiles(demandShares(sampleReport()), frame);
      for (const [index, { place }] of tiles.entries()) {
        assert.ok(Math.abs((place.width * place.height) / box - (files[index]?.part ?? 0)) < 1e-9);
      }
    }
    for (const [drawing, tiles] of tilesOf(markupOf(sampleReport())).entries()) {
      const { width, height } = {
        width: frames[drawing]?.width ?? 0,
        height: demandHeight(frames[drawing] ?? { width: 0, until: null }),
      };
      const edge = (2 * 2 * (width + height) * 1000) / (width * height);
      for (const [index, [area]] of tiles.entries()) {
        assert.ok(Math.abs(area - (files[index]?.part ?? 0) * 1000) < edge, `tile ${index} of ${width} pixels`);
      }
    }
  });

  it('shows 27 files one by one, and of 28 the first 24 and the rest as one', () => {
    const few = demandShares(reportOfDemands(Array.from({ length: 27 }, () => 1)));
    assert.deepEqual([few.files.length, few.rest.files], [27, 0]);
    const many = demandShares(reportOfDemands(Array.from({ length: 28 }, (_, index) => 28 - index)));
    assert.deepEqual([many.files.length, many.rest], [24, { files: 4, demand: 10, part: 10 / 406 }]);
  });

  it('lets the rest fill what the files leave, and names it in tile, table and sentence', () => {
    const report = reportOfDemands(Array.from({ length: 40 }, () => 1));
    for (const frame of frames) {
      const last = demandTiles(demandShares(report), frame).at(-1);
      assert.ok(last?.file === null);
      assert.ok(Math.abs(last.place.width * last.place.height - 0.4 * frame.width * demandHeight(frame)) < 1e-6);
    }
    const markup = markupOf(report);
    assert.deepEqual(rowsOf(markup).at(-1), ['16 more files', '16.00', '40 %', '', '']);
    assert.match(markup, /16 more files: 40 % of the demand/);
    assert.match(textOf(elements(markup, 'figcaption')[0]?.inside ?? ''), / and 40\u00a0% on 16 more files\.$/);
  });

  it('leaves out files without demand', () => {
    assert.deepEqual(
      demandShares(reportOfDemands([2, 0])).files.map(({ part }) => part),
      [1],
    );
  });

  it('says in words that there is no critical file', () => {
    const markup = markupOf(exampleReport({ criticalFiles: [] }));
    assert.match(textOf(markup), /^No file is shared widely enough to be critical/);
    assert.doesNotMatch(markup, /<svg|<table/);
  });

  it('has no inline style and ids of its own in each drawing', () => {
    const markup = markupOf(sampleReport());
    assert.doesNotMatch(markup, / style=/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('who knows a file of the treemap', () => {
  const nobody = { commits: 0, landings: 0, share: 0, doa: null, normalizedDoa: null, isAuthor: false };
  const whoKnows = (manager: Partial<FileEntry['manager']>, overrides: Partial<HealthReport> = {}) => {
    const file = criticalFile({ path: 'a.ts', manager: { ...nobody, ...manager } });
    const report = { ...reportOfDemands([]), criticalFiles: [file], ...overrides };
    return demandShares(report).files[0]?.whoKnows;
  };

  it('is the manager alone where the report says so, in whichever of its lists', () => {
    const { truckFactor, absence } = exampleReport();
    assert.equal(whoKnows({}, { truckFactor: { ...truckFactor, filesOnlyManagerKnows: ['a.ts'] } }), 'alone');
    assert.equal(whoKnows({}, { absence: { ...absence, files: ['a.ts'] } }), 'alone');
    const [found] = exampleReport().findings.filter(({ kind }) => kind === 'sole-knowledge');
    assert.ok(found);
    assert.equal(whoKnows({}, { findings: [{ ...found, evidence: { ...found.evidence, files: ['a.ts'] } }] }), 'alone');
    assert.equal(
      whoKnows({}, { findings: [{ ...found, evidence: { ...found.evidence, files: ['b.ts'] } }] }),
      'others',
    );
  });

  it('is the manager and others from an authorship, a degree beyond one half or three commits on', () => {
    assert.equal(whoKnows({ isAuthor: true }), 'shared');
    assert.equal(whoKnows({ commits: 3 }), 'shared');
    assert.equal(whoKnows({ commits: 2 }), 'others');
    assert.equal(whoKnows({ normalizedDoa: 0.51 }), 'shared');
    assert.equal(whoKnows({ normalizedDoa: 0.5 }), 'others');
  });

  it('is told by mark and hatching, not by colour alone', () => {
    const markup = markupOf(exampleReport());
    const drawing = markup.slice(markup.lastIndexOf('class="plot'));
    const [alone] = elements(drawing, 'svg', 'tile-alone');
    const [others] = elements(drawing, 'svg', 'tile-others');
    assert.match(alone?.inside ?? '', /url\(#demand-720-alone\)/);
    assert.match(alone?.inside ?? '', /circle class="tile-mark-yours"/);
    assert.doesNotMatch(others?.inside ?? '', /url\(|tile-mark-yours/);
    assert.match(drawing, /<pattern id="demand-720-alone"/);
  });
});

describe('a label of the treemap', () => {
  const labelsOf = (path: string, width: number, rest: number): readonly string[] => {
    const tiles = demandTiles(
      {
        files: [{ path, demand: 1, part: 1 - rest, share: 0.5, whoKnows: 'others' }],
        rest: { files: 1, demand: 1, part: rest },
      },
      { width, until: null },
    );
    return tiles[0]?.lines ?? [];
  };
  /** The part of the rest that leaves the file a tile of so many pixels across. */
  const restFor = (pixels: number): number => 1 - pixels / 720;
  const room = (text: string): number => textWidth(text, tileText.size) + 2 * tileText.left;

  it('is whole where it fits, loses its extension where it does not, and is cut or left out after that', () => {
    const name = 'shippingRates.ts';
    assert.deepEqual(labelsOf(`src/${name}`, 720, restFor(room(name) + 0.01)), [name, '50 % yours']);
    assert.deepEqual(labelsOf(`src/${name}`, 720, restFor(room(name) - 0.01)), ['shippingRates', '50 % yours']);
    assert.deepEqual(labelsOf(`src/${name}`, 720, restFor(room('shippingRates') - 0.01))[0], 'shippi…Rates');
    assert.deepEqual(labelsOf(`src/${name}`, 720, restFor(40)), []);
  });

  it('leaves the share out where only the name fits', () => {
    assert.deepEqual(labelsOf('a.ts', 720, restFor(room('50 % yours') - 0.01)), ['a.ts']);
  });

  it('never reaches the edge of its tile, nor below it', () => {
    for (const frame of frames) {
      for (const { place, lines } of demandTiles(demandShares(sampleReport()), frame)) {
        for (const line of lines) assert.ok(room(line) <= place.width + 1e-9);
        const bottom = tileText.first + (lines.length - 1) * tileText.line;
        assert.ok(lines.length === 0 || bottom + tileText.below <= place.height);
      }
    }
  });

  it('calls files of one name by as much of their paths as tells them apart', () => {
    const report = reportOfDemands([2, 1]);
    const [one, other] = ['a/index.ts', 'b/index.ts'].map((path, index) => criticalFile({ path, demand: 2 - index }));
    assert.ok(one && other);
    const tiles = demandTiles(demandShares({ ...report, criticalFiles: [one, other] }), { width: 720, until: null });
    assert.deepEqual(
      tiles.map(({ lines }) => lines[0]),
      ['a/index.ts', 'b/index.ts'],
    );
  });
});
