import assert from 'node:assert/strict';
import { summaryOf, type ReportSummary } from '../../../src/core/report/sinceLast';
import { OpenedReports } from '../../../src/editor/openedReports';
import { exampleReport } from '../../support/exampleReport';
import { MapMemory } from '../../support/mapMemory';

const team = '/team/.git';
const monday = new Date(2026, 8, 14, 9);
const mondayEvening = new Date(2026, 8, 14, 21);
const friday = new Date(2026, 8, 18, 9);
const [inTheWay, watch, clear] = (['in-the-way', 'watch', 'clear'] as const).map(level =>
  summaryOf(exampleReport({ level })),
) as [ReportSummary, ReportSummary, ReportSummary];

describe('the reports that were opened', () => {
  let memory = new MapMemory();
  let moves = 0;
  // A new one each time, as after a reload.
  const opened = (): OpenedReports => new OpenedReports(memory, () => moves++);

  beforeEach(() => {
    memory = new MapMemory();
    moves = 0;
  });

  it('are none at first', () => {
    assert.equal(opened().lastDay(team), undefined);
    assert.equal(opened().before(team), undefined);
    assert.equal(opened().lastDay(undefined), undefined);
  });

  it('are remembered by the day', async () => {
    await opened().note(team, inTheWay, monday);
    assert.equal(opened().lastDay(team), '2026-09-14');
    assert.equal(opened().lastDay('/other/.git'), undefined);
  });

  it('have nothing to be held against on the first day', async () => {
    await opened().note(team, inTheWay, monday);
    assert.equal(opened().before(team), undefined);
  });

  it('are held against what was said on the last day before', async () => {
    await opened().note(team, inTheWay, monday);
    await opened().note(team, watch, friday);
    assert.deepEqual(opened().before(team), inTheWay);
  });

  it('move once a day: what is seen later on the same day changes nothing', async () => {
    await opened().note(team, inTheWay, monday);
    await opened().note(team, watch, mondayEvening);
    await opened().note(team, clear, friday);
    assert.deepEqual(opened().before(team), inTheWay);
    assert.equal(moves, 2);
  });

  it('are kept for each repository', async () => {
    await opened().note(team, inTheWay, monday);
    await opened().note('/other/.git', clear, friday);
    assert.equal(opened().lastDay(team), '2026-09-14');
    assert.equal(opened().lastDay('/other/.git'), '2026-09-18');
  });

  const odd: readonly unknown[] = [
    7,
    null,
    [team],
    { [team]: '2026-09-14' },
    { [team]: { day: 'Monday', summary: inTheWay, before: null } },
    { [team]: { day: '2026-09-14', summary: { ...inTheWay, version: 0 }, before: null } },
    { [team]: { day: '2026-09-14', summary: inTheWay, before: { level: 'clear' } } },
  ];
  for (const kept of odd) {
    it(`are forgotten where something else was kept: ${JSON.stringify(kept).slice(0, 70)}`, async () => {
      await memory.update('altitude.openedReports', kept);
      assert.equal(opened().lastDay(team), undefined);
    });
  }

  it('are still known where what was kept of another repository does not fit', async () => {
    await opened().note(team, inTheWay, monday);
    const [[key, kept] = ['', {}]] = memory.kept;
    await memory.update(key, { ...(kept as object), '/other/.git': 7 });
    assert.equal(opened().lastDay(team), '2026-09-14');
  });
});
