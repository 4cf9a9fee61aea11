import assert from 'node:assert/strict';
import { LastDay } from '../../../src/editor/lastDay';
import { exampleReport } from '../../support/exampleReport';
import { MapMemory } from '../../support/mapMemory';

const repository = '/team/shop/.git';
const [thursday, friday, monday, tuesday] = [19, 20, 23, 24].map(day => new Date(2026, 10, day, 10)) as [
  Date,
  Date,
  Date,
  Date,
];
const [clear, watch] = [exampleReport({ level: 'clear' }), exampleReport({ level: 'watch' })];

describe('the first day back', () => {
  let memory = new MapMemory();
  let last = new LastDay(memory);

  beforeEach(() => {
    memory = new MapMemory();
    last = new LastDay(memory);
  });

  it('says in one line what moved since the last day with a report', async () => {
    await last.keep(repository, clear, friday);
    const line = last.line(repository, watch, monday) ?? '';
    assert.match(line, /since the report of/);
    assert.match(line, /The level is Watch; it was Clear\./);
    assert.doesNotMatch(line, /\n/);
  });

  it('goes on saying so all day, whatever is measured meanwhile', async () => {
    await last.keep(repository, clear, friday);
    await last.keep(repository, watch, monday);
    await last.keep(repository, watch, monday);
    assert.match(last.line(repository, watch, monday) ?? '', /it was Clear/);
  });

  it('holds the newest report of that day against today’s, and none before it', async () => {
    await last.keep(repository, clear, thursday);
    await last.keep(repository, clear, friday);
    await last.keep(repository, watch, friday);
    assert.match(last.line(repository, watch, monday) ?? '', /^Nothing worth telling/);
  });

  it('is over on the day after it', async () => {
    await last.keep(repository, clear, friday);
    await last.keep(repository, clear, monday);
    assert.equal(last.line(repository, watch, tuesday), undefined);
  });

  it('says nothing where there was no report before, or of another repository alone', async () => {
    assert.equal(last.line(repository, watch, monday), undefined);
    await last.keep('/team/other/.git', clear, friday);
    assert.equal(last.line(repository, watch, monday), undefined);
  });

  it('forgets no repository for another', async () => {
    await last.keep(repository, clear, friday);
    await last.keep('/team/other/.git', watch, friday);
    assert.match(last.line(repository, watch, monday) ?? '', /it was Clear/);
  });

  it('says nothing by a memory that holds something else', async () => {
    for (const kept of ['text', { [repository]: 1 }, { [repository]: { day: '2026-11-20', summary: {} } }]) {
      await memory.update('altitude.lastDay', kept);
      assert.equal(last.line(repository, watch, monday), undefined);
    }
  });
});
