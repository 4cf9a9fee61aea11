import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { baseFor } from '../../../src/core/settings/baseSetting';
import { defaultSettings } from '../../../src/core/settings/settings';
import { FolderSession } from '../../../src/editor/folderSession';
import { QuietScreen } from '../../../src/editor/quietScreen';
import { AskedEngine } from '../../support/askedEngine';
import { exampleReport } from '../../support/exampleReport';
import { MapMemory } from '../../support/mapMemory';

describe('the session of a folder', () => {
  let folder = '';
  let managers: readonly string[] = [];
  let problems: readonly string[] = [];
  let base: unknown;
  let now = new Date('2026-09-16T12:00:00Z');
  let engine = new AskedEngine();
  let quietScreen = new QuietScreen(new MapMemory());

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'altitude-session-'));
    quietScreen = new QuietScreen(new MapMemory());
    [managers, problems, now] = [['robin@example.org'], [], new Date('2026-09-16T12:00:00Z')];
    engine = new AskedEngine();
    base = undefined;
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function makeRepository(): Promise<void> {
    await mkdir(path.join(folder, '.git', 'refs', 'heads'), { recursive: true });
    await mkdir(path.join(folder, '.git', 'objects'));
    await writeFile(path.join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  }

  async function moveRefs(): Promise<void> {
    const later = new Date('2030-01-01T00:00:00Z');
    await utimes(path.join(folder, '.git', 'refs', 'heads'), later, later);
  }

  function newSession(): FolderSession {
    const quiet = (): void => undefined;
    return new FolderSession(folder, {
      engine: engine.engine,
      quiet: quietScreen,
      readSettings: repository => ({
        settings: { ...defaultSettings, managers, base: baseFor(base, repository ?? []) },
        problems,
      }),
      git: () => Promise.resolve('/usr/bin/git'),
      now: () => now,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      progress: task => task(),
      changed: quiet,
    });
  }

  async function refreshed(session: FolderSession): Promise<void> {
    const { done, request } = await engine.begin(() => session.refresh());
    request.answer(exampleReport());
    await done;
  }

  const shown = (session: FolderSession): unknown =>
    session.state.kind === 'view' ? session.state.view.kind : session.state.why;

  it('asks nothing where there is no repository', async () => {
    const session = newSession();
    await session.refresh();
    assert.equal(shown(session), 'no-repository');
    assert.equal(engine.asked.length, 0);
  });

  it('asks nothing before a manager is named', async () => {
    await makeRepository();
    managers = [];
    const session = newSession();
    await session.refresh();
    assert.equal(shown(session), 'no-manager');
    assert.equal(engine.asked.length, 0);
  });

  it('asks about its folder, with its settings, for now', async () => {
    await makeRepository();
    const { request } = await engine.begin(() => newSession().refresh());
    assert.deepEqual(request.question, {
      directory: folder,
      git: '/usr/bin/git',
      settings: { ...defaultSettings, managers },
      until: '2026-09-16T12:00:00.000Z',
    });
  });

  it('asks with the base that is set for its own repository, not for another', async () => {
    await makeRepository();
    base = { [folder]: 'origin/next', [path.dirname(folder)]: 'origin/other' };
    const { request } = await engine.begin(() => newSession().refresh());
    assert.equal(request.question.settings.base, 'origin/next');
  });

  it('shows what is being done until there is a report', async () => {
    await makeRepository();
    const session = newSession();
    const { done, request } = await engine.begin(() => session.refresh());
    request.progress('counting people');
    assert.deepEqual(session.state, { kind: 'view', view: { kind: 'working', message: 'counting people' } });
    request.answer(exampleReport());
    await done;
    assert.deepEqual(session.report, exampleReport());
  });

  it('keeps the report while the next is made', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    await engine.begin(() => session.refresh());
    assert.deepEqual(session.state.kind === 'view' && session.state.view, {
      kind: 'report',
      report: exampleReport(),
      busy: true,
      problem: null,
    });
  });

  it('shows what the newest part of the history tells while the rest is read', async () => {
    await makeRepository();
    const session = newSession();
    const { done, request } = await engine.begin(() => session.refresh());
    request.early({ ...exampleReport(), level: 'watch' });
    assert.deepEqual(session.state.kind === 'view' && session.state.view, {
      kind: 'report',
      report: { ...exampleReport(), level: 'watch' },
      busy: true,
      problem: null,
    });
    request.answer(exampleReport());
    await done;
    assert.deepEqual(session.report, exampleReport());
  });

  it('keeps a whole report where only the newest part was read again', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    const { request } = await engine.begin(() => session.refresh());
    request.early({ ...exampleReport(), level: 'watch' });
    assert.deepEqual(session.report, exampleReport());
  });

  it('names the settings that were left at their defaults', async () => {
    await makeRepository();
    problems = ['altitude.days is left at its default', 'altitude.base is left at its default'];
    const session = newSession();
    await refreshed(session);
    assert.deepEqual(
      session.state.kind === 'view' && session.state.view.kind === 'report' && session.state.view.problem,
      {
        message: 'Check your settings: altitude.days is left at its default. The log lists 1 more.',
        remedy: 'settings',
      },
    );
  });

  it('lets the newest run win, and cancels the one before', async () => {
    await makeRepository();
    const session = newSession();
    const older = await engine.begin(() => session.refresh());
    const newer = await engine.begin(() => session.refresh());
    assert.deepEqual([older.request.signal.aborted, newer.request.signal.aborted], [true, false]);
    older.request.answer(exampleReport({ level: 'clear' }));
    newer.request.answer(exampleReport({ level: 'watch' }));
    await Promise.all([older.done, newer.done]);
    assert.equal(session.report?.level, 'watch');
  });

  it('shows no answer after it is closed', async () => {
    await makeRepository();
    const session = newSession();
    const { done, request } = await engine.begin(() => session.refresh());
    session.dispose();
    assert.ok(request.signal.aborted);
    await done;
    assert.equal(shown(session), 'working');
  });

  it('asks nothing after it is closed, not even what it was about to ask', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    await moveRefs();
    const about = session.refreshIfStale();
    session.dispose();
    await about;
    await session.refresh();
    assert.equal(engine.asked.length, 1);
  });

  it('is not stale while no ref moves and the day is the same', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    await session.refreshIfStale();
    assert.equal(engine.asked.length, 1);
  });

  it('is stale before the first run', async () => {
    await makeRepository();
    const session = newSession();
    await engine.begin(() => session.refreshIfStale());
    assert.equal(engine.asked.length, 1);
  });

  it('is stale when a ref moved', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    await moveRefs();
    await engine.begin(() => session.refreshIfStale());
    assert.equal(engine.asked.length, 2);
  });

  it('is stale on another day', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    now = new Date('2026-09-18T12:00:00Z');
    await engine.begin(() => session.refreshIfStale());
    assert.equal(engine.asked.length, 2);
  });

  it('is stale when it was told so, as after a change of settings', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    session.invalidate();
    await engine.begin(() => session.refreshIfStale());
    assert.equal(engine.asked.length, 2);
  });

  it('notices that its folder became a repository', async () => {
    const session = newSession();
    await session.refreshIfStale();
    await makeRepository();
    await engine.begin(() => session.refreshIfStale());
    assert.equal(engine.asked.length, 1);
  });

  it('hands out no real name while Quiet Screen is on, and all of them after it', async () => {
    await makeRepository();
    const session = newSession();
    await refreshed(session);
    await quietScreen.toggle();
    assert.doesNotMatch(JSON.stringify([session.state, session.report]), /Okafor|Ashworth/);
    await quietScreen.toggle();
    assert.deepEqual(session.report, exampleReport());
  });

  it('knows where the work tree begins that it measured', async () => {
    await makeRepository();
    const session = newSession();
    assert.equal(session.top, undefined);
    await refreshed(session);
    assert.equal(session.top, folder);
  });
});
