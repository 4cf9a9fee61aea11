import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { CriticalBadge } from '../../../src/editor/criticalBadge';
import { CriticalCodeLens } from '../../../src/editor/criticalCodeLens';
import { CriticalFiles } from '../../../src/editor/criticalFiles';
import { CriticalHover } from '../../../src/editor/criticalHover';
import { Disposables } from '../../../src/editor/disposables';
import type { OpenFolder } from '../../../src/editor/openFolder';
import { Surfaces } from '../../../src/editor/surfaces';
import { exampleFiles } from '../../support/example/files';
import { exampleReport } from '../../support/exampleReport';

const [criticalFiles, opened, budgetMilliseconds] = [200, 1000, 1];
const top = vscode.Uri.file('/team/shop');

/** A report with as many critical files as there may be. */
function largestReport(): HealthReport {
  const entries = Array.from({ length: criticalFiles }, (_, index) => {
    const entry = exampleFiles[index % exampleFiles.length];
    return entry === undefined ? [] : [{ ...entry, path: `src/part${index}/${entry.path}` }];
  });
  return exampleReport({ criticalFiles: entries.flat() });
}

/** Times in milliseconds, smallest first. */
function timesOf(task: (index: number) => void): readonly number[] {
  const times = Array.from({ length: opened }, (_, index) => {
    const begin = performance.now();
    task(index);
    return performance.now() - begin;
  });
  return times.sort((one, other) => one - other);
}

describe('a file that is opened', () => {
  const all = new Disposables();
  const report = largestReport();
  const changes = all.add(new vscode.EventEmitter<void>());
  const folder = { uri: top, session: { report, top: top.fsPath } } as unknown as OpenFolder;
  let answer: (document: vscode.TextDocument) => readonly unknown[];
  let document: vscode.TextDocument;

  before(async () => {
    const sessions = { all: [folder], onDidChangeAny: changes.event };
    const critical = all.add(new CriticalFiles(sessions, { isOn: false }));
    const surfaces = all.add(new Surfaces());
    const lens = all.add(new CriticalCodeLens(critical, surfaces));
    const hover = all.add(new CriticalHover(critical, surfaces));
    const badge = all.add(new CriticalBadge(critical, surfaces));
    changes.fire();
    document = await vscode.workspace.openTextDocument({ content: 'first line\n' });
    const first = new vscode.Position(0, 0);
    answer = given => [
      lens.provideCodeLenses(given),
      hover.provideHover(given, first),
      badge.provideFileDecoration(given.uri),
    ];
  });

  after(() => {
    all.dispose();
  });

  const open = (path: string): vscode.TextDocument =>
    ({ uri: vscode.Uri.joinPath(top, path), lineAt: document.lineAt.bind(document) }) as unknown as vscode.TextDocument;

  it('is answered for by all surfaces where it is critical, and by none where it is not', () => {
    const [lenses, hover, badge] = answer(open(report.criticalFiles[7]?.path ?? ''));
    assert.ok(Array.isArray(lenses) && lenses.length === 2);
    assert.ok(hover instanceof vscode.Hover && badge instanceof vscode.FileDecoration);
    assert.deepEqual(answer(open('src/other.ts')), [[], undefined, undefined]);
  });

  it('has in its hover no text that may run a command or hold HTML', () => {
    const [, hover] = answer(open(report.criticalFiles[7]?.path ?? ''));
    const [text] = hover instanceof vscode.Hover ? hover.contents : [];
    assert.ok(text instanceof vscode.MarkdownString);
    for (const power of [text.isTrusted, text.supportHtml, text.supportThemeIcons])
      assert.ok(power === undefined || power === false);
  });

  it(`takes less than ${budgetMilliseconds} ms for line, evidence and mark together`, function () {
    const documents = report.criticalFiles.map(({ path }) => open(path));
    const times = timesOf(index => {
      const given = documents[index % documents.length];
      if (given !== undefined) answer(given);
    });
    const median = times[opened / 2] ?? Infinity;
    if (this.test !== undefined) this.test.title += `: ${median.toFixed(3)} ms, the median of ${opened}`;
    assert.ok(median < budgetMilliseconds, `${median} ms`);
  });
});
