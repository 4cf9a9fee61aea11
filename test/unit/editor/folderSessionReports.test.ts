import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summaryOf } from '../../../src/core/report/sinceLast';
import { defaultSettings } from '../../../src/core/settings/settings';
import { FolderSession } from '../../../src/editor/folderSession';
import { QuietScreen } from '../../../src/editor/quietScreen';
import { AskedEngine } from '../../support/askedEngine';
import { exampleReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';
import { MapMemory } from '../../support/mapMemory';

describe('the report of a session', () => {
  let folder = '';
  let engine = new AskedEngine();
  let quietScreen = new QuietScreen(new MapMemory());
  let session: FolderSession;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'altitude-session-'));
    await mkdir(path.join(folder, '.git', 'objects'), { recursive: true });
    await writeFile(path.join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    engine = new AskedEngine();
    quietScreen = new QuietScreen(new MapMemory());
    session = newSession();
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  function newSession(): FolderSession {
    const silent = (): void => undefined;
    return new FolderSession(folder, {
      engine: engine.engine,
      quiet: quietScreen,
      readSettings: () => ({ settings: { ...defaultSettings, managers: ['robin@example.org'] }, problems: [] }),
      git: () => Promise.resolve('git'),
      now: () => new Date('2026-09-16T12:00:00Z'),
      log: { debug: silent, info: silent, warn: silent, error: silent },
      progress: task => task(),
      changed: silent,
    });
  }

  it('is waited for where a run is under way, whoever asked for it', async () => {
    const {
      request: { answer },
    } = await engine.begin(() => session.refresh());
    const settled = session.settle();
    answer(exampleReport());
    await settled;
    assert.deepEqual(session.report, exampleReport());
    assert.equal(engine.asked.length, 1);
  });

  it('is asked for where nothing was measured yet', async () => {
    const {
      request: { answer },
      done,
    } = await engine.begin(() => session.settle());
    answer(exampleReport());
    await done;
    assert.deepEqual(session.report, exampleReport());
  });

  it('is waited for where another run takes the place of the first', async () => {
    await engine.begin(() => session.refresh());
    const settled = session.settle();
    const second = await engine.begin(() => session.refresh());
    second.request.answer(exampleReport());
    await settled;
    assert.deepEqual(session.report, exampleReport());
  });

  it('is not asked for again where it is there', async () => {
    const {
      request: { answer },
      done,
    } = await engine.begin(() => session.refresh());
    answer(exampleReport());
    await done;
    await session.settle();
    assert.equal(engine.asked.length, 1);
  });

  it('is summed up once it is whole', async () => {
    const {
      request: { early, answer },
      done,
    } = await engine.begin(() => session.refresh());
    early(exampleReport());
    assert.equal(session.summary, undefined);
    answer(exampleReport());
    await done;
    assert.deepEqual(session.summary, summaryOf(exampleReport()));
  });

  it('says what changed since an earlier one, without names while Quiet Screen is on', async () => {
    const {
      request: { answer },
      done,
    } = await engine.begin(() => session.refresh());
    answer(fullReport());
    await done;
    const before = summaryOf(exampleReport({ level: 'clear', findings: [] }));
    const texts = (): string => JSON.stringify(session.since(before));
    assert.match(texts(), /Amara|Jonas|Robin/);
    await quietScreen.toggle();
    assert.doesNotMatch(texts(), /Amara|Okafor|Jonas|Robin/);
  });
});
