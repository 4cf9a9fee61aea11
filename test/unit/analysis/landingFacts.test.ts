import assert from 'node:assert/strict';
import type { Landing } from '../../../src/core/analysis/landingFacts';
import { personName } from '../../../src/core/analysis/person';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';
import { landedInTurn, merged } from '../../support/landingFactory';

const forge = 'GitHub <noreply@github.com>';

function landingsOf(sketches: readonly CommitSketch[]): readonly Landing[] {
  return analysisOf(sketches).landings;
}

/** Whether the one commit of a history has a trace. */
function hasTrace(sketch: CommitSketch): boolean | undefined {
  return landingsOf([sketch])[0]?.hasTrace;
}

describe('the landings of the window', () => {
  it('are the entries of the first-parent line, newest first', () => {
    const analysis = analysisOf(landedInTurn([onto => merged([ada], mona, onto), () => [{ id: 'direct', by: bela }]]));
    assert.deepEqual(
      analysis.landings.map(({ position, isMerge }) => [analysis.history.ids.at(position) === 'direct', isMerge]),
      [
        [true, false],
        [false, true],
      ],
    );
  });

  it('begin after its first moment and end with its last', () => {
    const inWindow = (at: string): boolean => landingsOf([{ at }]).length === 1;
    assert.equal(inWindow(daysBefore(89.99)), true);
    assert.equal(inWindow(daysBefore(90)), false);
    assert.equal(inWindow(daysBefore(0)), true);
  });

  it('stay where a commit below them has a date of before the window', () => {
    const late = { id: 'late', at: daysBefore(5) };
    const skewed = { id: 'skewed', at: daysBefore(200) };
    assert.equal(landingsOf([late, skewed]).length, 1);
  });

  it('say who made the entry and whose commits came with it', () => {
    const analysis = analysisOf(landedInTurn([onto => merged([ada, ada, bela], mona, onto)]));
    const [landing] = analysis.landings;
    assert.ok(landing);
    const name = (person: number): string => personName(analysis.people, person).name;
    assert.equal(name(landing.author), 'Mona Ferreira');
    assert.deepEqual([...landing.ownCommits].map(([person, commits]) => [name(person), commits]).sort(), [
      ['Ada Okafor', 2],
      ['Bela Varga', 1],
    ]);
  });

  it('tell the commits that change only what is left out from work', () => {
    const side: CommitSketch = { id: 'note', by: ada, parents: ['began'], files: { 'README.md': 'A' } };
    const merge: CommitSketch = { id: 'merge', by: mona, parents: ['began', 'note'] };
    const [landing] = landingsOf(landedInTurn([() => [side, merge]]));
    assert.deepEqual([landing?.ownCommits.size, landing?.workCommits.size], [1, 0]);
  });

  it('know a merge that only brings base up to date', () => {
    const subject = "Merge branch 'main' of example.com:shop/checkout";
    const [upkeep] = landingsOf(landedInTurn([onto => merged([ada], mona, onto, { subject })]));
    const [change] = landingsOf(landedInTurn([onto => merged([ada], mona, onto)]));
    assert.deepEqual([upkeep?.isUpkeep, change?.isUpkeep], [true, false]);
  });
});

describe('the trace of a landing', () => {
  it('is a merge', () => {
    assert.equal(landingsOf(landedInTurn([onto => merged([ada], ada, onto)]))[0]?.hasTrace, true);
  });
  it('is a number at the end of its subject', () => {
    assert.equal(hasTrace({ subject: 'Retry twice (#12)' }), true);
    assert.equal(hasTrace({ subject: 'Retry twice' }), false);
  });
  it('is a forge that committed it', () => {
    assert.equal(hasTrace({ committedBy: forge }), true);
    assert.equal(hasTrace({ committedBy: bela }), false);
  });
  it('is a trailer of somebody who reviewed it', () => {
    assert.equal(hasTrace({ by: ada, trailers: [`Reviewed-by: ${bela}`] }), true);
    assert.equal(hasTrace({ by: ada, trailers: [`Acked-by: ${bela}`] }), true);
  });
  it('is no trailer of the author’s own, and none of somebody who wrote with them', () => {
    assert.equal(hasTrace({ by: ada, trailers: [`Reviewed-by: ${ada}`] }), false);
    assert.equal(hasTrace({ by: ada, trailers: [`Co-authored-by: ${bela}`] }), false);
  });
});
