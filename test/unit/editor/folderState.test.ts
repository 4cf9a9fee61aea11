import assert from 'node:assert/strict';
import {
  afterFailure,
  afterReport,
  nameOf,
  unread,
  whileRunning,
  withProblem,
  type FolderState,
} from '../../../src/editor/folderState';
import type { EngineFailure } from '../../../src/engine/protocol';
import { exampleReport } from '../../support/exampleReport';

const reported = afterReport(exampleReport(), []);

function failed(reason: EngineFailure['reason'], before: FolderState = unread): FolderState {
  return afterFailure(before, { reason, message: 'it broke', stack: null });
}

const viewOf = (state: FolderState): unknown => (state.kind === 'view' ? state.view : undefined);

describe('the state of a folder', () => {
  it('has a welcome text for what a person has to do first', () => {
    assert.equal(nameOf(failed('git-missing')), 'no-git');
    assert.equal(nameOf(failed('not-a-repository')), 'no-repository');
    assert.equal(nameOf(failed('no-manager')), 'no-manager');
  });

  it('says in the view why there is no report otherwise', () => {
    for (const reason of ['no-commits', 'git-failed', 'bug'] as const) {
      assert.deepEqual(viewOf(failed(reason)), { kind: 'failed', message: 'It broke.', remedy: 'refresh' }, reason);
    }
  });

  it('offers to set up first where nothing is called as the settings say', () => {
    for (const reason of ['unknown-base', 'unknown-manager'] as const) {
      assert.deepEqual(viewOf(failed(reason)), { kind: 'failed', message: 'It broke.', remedy: 'setUp' }, reason);
    }
  });

  it('keeps an older report beside a failure that will pass', () => {
    for (const reason of ['git-failed', 'bug'] as const) {
      assert.deepEqual(
        viewOf(failed(reason, reported)),
        {
          kind: 'report',
          report: exampleReport(),
          busy: false,
          problem: { message: 'The last refresh failed: it broke', remedy: 'refresh' },
        },
        reason,
      );
    }
  });

  it('drops an older report that answers another question', () => {
    for (const reason of ['no-commits', 'unknown-base', 'unknown-manager', 'no-manager'] as const) {
      assert.notEqual(nameOf(failed(reason, reported)), 'ready', reason);
    }
  });

  it('is in work again after a welcome text', () => {
    assert.deepEqual(viewOf(whileRunning(failed('no-manager'), 'reading')), { kind: 'working', message: 'reading' });
  });

  it('says nothing of settings that are all right', () => {
    assert.deepEqual(viewOf(reported), { kind: 'report', report: exampleReport(), busy: false, problem: null });
  });

  it('shows a line beside the report without losing it', () => {
    assert.deepEqual(viewOf(withProblem(reported, 'it broke')), {
      kind: 'report',
      report: exampleReport(),
      busy: false,
      problem: { message: 'it broke', remedy: 'refresh' },
    });
  });

  it('keeps its welcome text where a line cannot be shown', () => {
    assert.equal(nameOf(withProblem(failed('git-missing'), 'it broke')), 'no-git');
  });

  it('has a name for each thing that the editor shows', () => {
    assert.equal(nameOf(unread), 'working');
    assert.equal(nameOf(reported), 'ready');
    assert.equal(nameOf(failed('bug')), 'failed');
  });
});
