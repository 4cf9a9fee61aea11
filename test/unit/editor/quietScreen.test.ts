import assert from 'node:assert/strict';
import { reportOf, type FolderState } from '../../../src/editor/folderState';
import { QuietScreen } from '../../../src/editor/quietScreen';
import { amara, robin } from '../../support/example/people';
import { exampleReport } from '../../support/exampleReport';
import { MapMemory } from '../../support/mapMemory';

const stateOf = (problem: string | null = null, report = exampleReport()): FolderState => ({
  kind: 'view',
  view: {
    kind: 'report',
    report,
    busy: false,
    problem: problem === null ? null : { message: problem, remedy: 'settings' },
  },
});

async function switchedOn(memory = new MapMemory()): Promise<QuietScreen> {
  const quiet = new QuietScreen(memory);
  await quiet.toggle();
  return quiet;
}

describe('Quiet Screen', () => {
  it('is off until it is switched on', () => {
    const quiet = new QuietScreen(new MapMemory());
    const state = stateOf();
    assert.equal(quiet.isOn, false);
    assert.equal(quiet.state(state), state);
  });

  it('masks the names in a report, and in what is said beside it', async () => {
    const shown = JSON.stringify((await switchedOn()).state(stateOf(`${amara.name} is no manager`)));
    for (const name of [amara.name, amara.email, robin.name]) assert.ok(!shown.includes(name), name);
  });

  it('masks e-mail addresses where there is no report', async () => {
    const failed: FolderState = {
      kind: 'view',
      view: { kind: 'failed', message: `no commit is by "${amara.email}"`, remedy: 'setUp' },
    };
    assert.ok(!JSON.stringify((await switchedOn()).state(failed)).includes(amara.email));
  });

  it('leaves a state without texts as it is', async () => {
    const empty: FolderState = { kind: 'empty', why: 'no-manager' };
    assert.equal((await switchedOn()).state(empty), empty);
  });

  it('shows the same state as the same object, and the same report while it is busy', async () => {
    const quiet = await switchedOn();
    const state = stateOf();
    const busy: FolderState = { kind: 'view', view: { kind: 'working', message: 'Reading' } };
    assert.equal(quiet.state(state), quiet.state(state));
    assert.notEqual(quiet.state(busy), quiet.state(state));
    const report = exampleReport();
    assert.equal(reportOf(quiet.state(stateOf(null, report))), reportOf(quiet.state(stateOf('late', report))));
  });

  it('calls people in an answer as it calls them in the report', async () => {
    const quiet = await switchedOn();
    const [entry] = exampleReport().criticalFiles;
    const shown = reportOf(quiet.state(stateOf()))?.criticalFiles[0];
    assert.deepEqual(quiet.beside(entry, stateOf()), shown);
  });

  it('leaves an answer alone while it is off', () => {
    const [entry] = exampleReport().criticalFiles;
    assert.equal(new QuietScreen(new MapMemory()).beside(entry, stateOf()), entry);
  });

  it('masks an answer before there is a report', async () => {
    const working: FolderState = { kind: 'view', view: { kind: 'working', message: 'Reading' } };
    assert.notEqual((await switchedOn()).beside({ ...amara }, working).name, amara.name);
  });

  it('is still on for whoever reads the same memory', async () => {
    const memory = new MapMemory();
    await switchedOn(memory);
    assert.equal(new QuietScreen(memory).isOn, true);
  });

  it('shows the names again, and keeps nothing, once it is switched off', async () => {
    const memory = new MapMemory();
    const quiet = await switchedOn(memory);
    await quiet.toggle();
    const state = stateOf();
    assert.equal(quiet.state(state), state);
    assert.equal(memory.kept.size, 0);
  });
});
