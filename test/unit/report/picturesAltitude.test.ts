import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { bandsFromLow } from '../../../src/core/report/bandWords';
import type { ActivityWeek } from '../../../src/core/report/healthReport';
import { AltitudePicture } from '../../../src/core/report/pictures/altitudePicture';
import { AltitudeTable } from '../../../src/core/report/pictures/altitudeTable';
import { exampleReport } from '../../support/exampleReport';
import { elements, textOf } from './markup';

const { weeks } = exampleReport().activity;
const picture = (of: readonly ActivityWeek[]) => render(h(AltitudePicture, { weeks: of }));

/** The lane of a band: its bars as [left edge in percent, height in pixels, words]. */
function barsOf(markup: string, band: string): readonly (readonly [number, number, string])[] {
  const [lane] = elements(markup, 'g', `lane-${band}`);
  return elements(lane?.inside ?? '', 'rect', 'class="bar"').map(({ attributes, inside }) => [
    Number.parseFloat(attributes['x'] ?? ''),
    Number(attributes['height']),
    textOf(inside),
  ]);
}

describe('the altitude picture', () => {
  for (const { band, name } of bandsFromLow) {
    it(`has a bar in ${name} for every week with commits there, from left to right`, () => {
      const counts = weeks.map(week => week.bands[band]).filter(commits => commits > 0);
      const bars = barsOf(picture(weeks), band);
      assert.deepEqual(
        bars.map(([, , words]) => Number.parseInt(words.replace(/^.*: /, ''), 10)),
        counts,
      );
      assert.deepEqual(
        bars.map(([x]) => x),
        bars.map(([x]) => x).sort((a, b) => a - b),
      );
    });
  }

  it('draws bars as high as their commits, on one scale for all bands', () => {
    const perCommit = bandsFromLow.flatMap(({ band }) =>
      barsOf(picture(weeks), band).map(([, height, words]) => height / Number.parseInt(words.replace(/^.*: /, ''), 10)),
    );
    assert.ok(perCommit.length > 10);
    for (const pixels of perCommit) assert.ok(Math.abs(pixels - 4.4) < 0.01);
  });

  it('places a bar in the column of its week', () => {
    const [first, second] = weeks;
    assert.ok(first && second);
    const only = (bands: Partial<ActivityWeek['bands']>) => ({
      critical: 0,
      product: 0,
      support: 0,
      writing: 0,
      people: 0,
      ...bands,
    });
    const [bar] = barsOf(
      picture([
        { ...first, bands: only({}) },
        { ...second, bands: only({ people: 3 }) },
      ]),
      'people',
    );
    assert.ok(bar);
    assert.ok(bar[0] > 50 && bar[0] < 100);
  });

  it('stacks the lanes from people at the top to the critical path at the bottom', () => {
    const floors = [...bandsFromLow].reverse().map(({ band }) => {
      const [lane] = elements(picture(weeks), 'g', `lane-${band}`);
      return Number(/class="lane-floor"[^>]* y1="(\d+)"/.exec(lane?.inside ?? '')?.[1]);
    });
    assert.deepEqual(floors, [26, 52, 78, 104, 130]);
  });

  it('names each lane with all its commits', () => {
    const [names] = elements(picture(weeks), 'ul');
    const read = elements(names?.inside ?? '', 'li').map(({ inside }) => textOf(inside));
    const expected = [...bandsFromLow]
      .reverse()
      .map(({ band, name }) => `${name} ${weeks.reduce((sum, week) => sum + week.bands[band], 0)}`);
    assert.deepEqual(read, expected);
  });

  it('draws the mean line through every week whose last four hold five commits', () => {
    const [line] = [...picture(weeks).matchAll(/class="mean-line"[^>]* d="([^"]*)"/g)];
    const points = [...(line?.[1] ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
    assert.equal(points.length, 13);
    assert.deepEqual(points.at(-1)?.[1], '13.5');
    const last = weeks.slice(-4).map(week => week.bands);
    const commits = last.reduce((sum, bands) => sum + bandsFromLow.reduce((all, { band }) => all + bands[band], 0), 0);
    const heights = last.reduce(
      (sum, bands) => sum + bandsFromLow.reduce((all, { band }, altitude) => all + altitude * bands[band], 0),
      0,
    );
    assert.ok(Math.abs(Number(points.at(-1)?.[2]) - (130 - 13 - (26 * heights) / commits)) < 0.01);
  });

  it('breaks the line over weeks without work', () => {
    const [busy] = weeks;
    assert.ok(busy);
    const week = (product: number, index: number): ActivityWeek => ({
      ...busy,
      week: `${index}`,
      bands: { critical: 0, product, support: 0, writing: 0, people: 0 },
    });
    const markup = picture([5, 0, 0, 0, 0, 0, 5].map(week));
    const [line] = [...markup.matchAll(/class="mean-line"[^>]* d="([^"]*)"/g)];
    assert.equal((line?.[1] ?? '').replace(/[^ML]/g, ''), 'MLLLM');
  });

  it('explains the line where there is one, and only there', () => {
    const caption = (of: readonly ActivityWeek[]): string =>
      textOf(elements(picture(of), 'figcaption')[0]?.inside ?? '');
    const bars =
      'Bars and numbers: commits of 14 weeks by kind of work, each once; in People, others’ commits that name you.';
    const line = 'Line: the mean of your work over four weeks each; the lower, the nearer to critical code.';
    assert.equal(caption(weeks), `${bars} ${line}`);
    const [quiet] = weeks;
    assert.ok(quiet);
    assert.doesNotMatch(picture([quiet]), /class="mean/);
    assert.equal(caption([quiet]), bars.replace('14 weeks', '1 week'));
    const busy = { ...quiet, bands: { ...quiet.bands, critical: 5 } };
    assert.match(caption([busy]), /\. Dot: the mean of your work over four weeks each;/);
  });

  it('says in words what it shows', () => {
    const markup = picture(weeks);
    const [svg] = elements(markup, 'svg', 'role="img"');
    assert.equal(svg?.attributes['aria-labelledby'], 'altitude-title altitude-desc');
    assert.match(textOf(elements(markup, 'title', 'id="altitude-title"')[0]?.inside ?? ''), /altitude/);
    assert.match(
      textOf(elements(markup, 'desc', 'id="altitude-desc"')[0]?.inside ?? ''),
      /^54 commits in 14 weeks: 23 on the critical path, 12 other product source, .*Going down: 67 %/,
    );
  });

  it('labels the months that have room', () => {
    const labels = elements(picture(weeks), 'text').map(({ inside }) => inside);
    assert.deepEqual(labels.sort(), ['Aug', 'Jul', 'Jun', 'Sep']);
    const later = elements(picture(weeks.slice(1)), 'text').map(({ inside }) => inside);
    assert.deepEqual(later.sort(), ['Aug', 'Jul', 'Sep']);
  });

  it('labels fewer months of a year', () => {
    const [week] = weeks;
    assert.ok(week);
    const year = Array.from({ length: 53 }, (_, index) => ({
      ...week,
      week: `${index}`,
      since: new Date(Date.UTC(2025, 8, 15 + 7 * index)).toISOString().slice(0, 10),
    }));
    const count = elements(picture(year), 'text').length;
    assert.ok(count >= 4 && count <= 6, `${count} labels`);
  });

  it('has no inline style', () => {
    assert.doesNotMatch(picture(weeks), / style=/);
  });
});

describe('the table behind the altitude picture', () => {
  it('holds the numbers of every week and band, newest first', () => {
    const [body] = elements(render(h(AltitudeTable, { weeks })), 'tbody');
    const rows = elements(body?.inside ?? '', 'tr').map(({ inside }) =>
      elements(inside, 'td').map(cell => Number(cell.inside)),
    );
    assert.deepEqual(
      rows,
      [...weeks].reverse().map(week => bandsFromLow.map(({ band }) => week.bands[band])),
    );
  });

  it('names each week by its Monday', () => {
    const [body] = elements(render(h(AltitudeTable, { weeks })), 'tbody');
    assert.equal(elements(body?.inside ?? '', 'th')[0]?.inside, '14 Sep');
  });
});
