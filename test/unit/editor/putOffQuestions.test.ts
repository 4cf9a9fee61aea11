import assert from 'node:assert/strict';
import { PutOffQuestions } from '../../../src/editor/putOffQuestions';
import type { ViewState } from '../../../src/protocol';
import { exampleReport } from '../../support/exampleReport';
import { MapMemory } from '../../support/mapMemory';

const report = exampleReport({ teamQuestion: { people: 64, proposed: [] } });
const view: ViewState = { kind: 'report', report, busy: false, problem: null };

/** Whether the view of a repository still asks. */
function asks(questions: PutOffQuestions, repository: string | undefined): boolean {
  const shown = questions.viewOf(view, repository);
  return shown.kind === 'report' && shown.report.teamQuestion !== null;
}

describe('a question that was put off', () => {
  it('is asked until then', () => {
    assert.equal(asks(new PutOffQuestions(new MapMemory()), '/team/.git'), true);
  });
  it('is not asked again in that repository, by whoever reads the same memory', async () => {
    const memory = new MapMemory();
    await new PutOffQuestions(memory).putOff('/team/.git');
    assert.equal(asks(new PutOffQuestions(memory), '/team/.git'), false);
  });
  it('is still asked in others', async () => {
    const questions = new PutOffQuestions(new MapMemory());
    await questions.putOff('/team/.git');
    assert.equal(asks(questions, '/other/.git'), true);
    await questions.putOff('/other/.git');
    assert.deepEqual(
      ['/team/.git', '/other/.git', '/third/.git'].map(repository => asks(questions, repository)),
      [false, false, true],
    );
  });
  it('leaves the rest of the report alone', async () => {
    const questions = new PutOffQuestions(new MapMemory());
    await questions.putOff('/team/.git');
    assert.deepEqual(questions.viewOf(view, '/team/.git'), { ...view, report: { ...report, teamQuestion: null } });
    const working: ViewState = { kind: 'working', message: 'Reading' };
    assert.equal(questions.viewOf(working, '/team/.git'), working);
  });
  it('needs a repository to be remembered', async () => {
    const memory = new MapMemory();
    await new PutOffQuestions(memory).putOff(undefined);
    assert.equal(memory.kept.size, 0);
  });
  for (const kept of [7, '/team/.git', [7], null]) {
    it(`is asked where something else was kept: ${JSON.stringify(kept)}`, async () => {
      const memory = new MapMemory();
      await new PutOffQuestions(memory).putOff('/any/.git');
      for (const key of memory.kept.keys()) memory.kept.set(key, kept);
      assert.equal(asks(new PutOffQuestions(memory), '/team/.git'), true);
    });
  }
});
