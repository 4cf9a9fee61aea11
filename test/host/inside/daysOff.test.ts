import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { Disposables } from '../../../src/editor/disposables';
import { Guard } from '../../../src/editor/guard';
import { LastDay } from '../../../src/editor/lastDay';
import { OpenedReports } from '../../../src/editor/openedReports';
import type { OpenFolder } from '../../../src/editor/openFolder';
import { QuietScreen } from '../../../src/editor/quietScreen';
import type { Sessions } from '../../../src/editor/sessions';
import { StatusItem } from '../../../src/editor/statusItem';
import { Surfaces } from '../../../src/editor/surfaces';
import { TeamDays } from '../../../src/editor/teamDays';
import { exampleReport } from '../../support/exampleReport';
import { MapMemory } from '../../support/mapMemory';

const [friday, saturday, monday] = [20, 21, 23].map(day => new Date(2026, 10, day, 10)) as [Date, Date, Date];

describe('the item in the status bar', () => {
  const all = new Disposables();
  const quiet = new QuietScreen(new MapMemory());
  const changes = all.add(new vscode.EventEmitter<void>());
  const settings: Settings = defaultSettings;
  let now = friday;
  let item: vscode.StatusBarItem;
  let report = exampleReport({ level: 'clear' });

  const folder = {
    uri: vscode.Uri.file('/team/shop'),
    session: {
      settings,
      repository: '/team/shop/.git',
      get report() {
        return report;
      },
      get state() {
        return { kind: 'view', view: { kind: 'report', report, busy: false, problem: null } };
      },
    },
  } as unknown as OpenFolder;
  const sessions = {
    all: [folder],
    activeFolder: folder,
    onDidChange: changes.event,
    onDidChangeAny: changes.event,
  } as unknown as Sessions;
  const showOn = (day: Date, level: 'clear' | 'watch'): string => {
    [now, report] = [day, exampleReport({ level })];
    changes.fire();
    const { tooltip } = item;
    return tooltip instanceof vscode.MarkdownString ? tooltip.value : '';
  };

  before(() => {
    const quietLog = (): void => undefined;
    const guard = new Guard({ debug: quietLog, info: quietLog, warn: quietLog, error: quietLog }, quietLog);
    const days = all.add(new TeamDays({ sessions, quiet, last: new LastDay(new MapMemory()), guard, now: () => now }));
    const opened = new OpenedReports(new MapMemory(), quietLog);
    const status = all.add(new StatusItem({ sessions, surfaces: all.add(new Surfaces()), quiet, days, opened }));
    ({ item } = status as unknown as { readonly item: vscode.StatusBarItem });
  });

  after(() => {
    all.dispose();
  });

  it('says the level alone on a working day after another', () => {
    assert.doesNotMatch(showOn(friday, 'clear'), /since the report/);
    assert.match(item.text, /Clear$/);
  });

  it('is its icon alone on a day off, and says so under it', () => {
    assert.match(showOn(saturday, 'watch'), /A day off/);
    assert.match(item.text, /^\$\(\w+\)$/);
  });

  it('says on the first day back what moved, in one line under it', () => {
    assert.match(showOn(monday, 'watch'), /since the report of.*The level is Watch; it was Clear/);
    assert.match(item.text, /Watch$/);
  });
});
