import { MarkdownString, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import { escaped } from '../core/report/markdown/escape';
import { plain } from '../core/report/plain';
import { Disposables, type Disposable } from './disposables';
import { commandIds, focusGuidance, statusId } from './ids';
import type { Sessions } from './sessions';
import { statusText } from './statusText';

/** Left of what languages and source control put there. */
const priority = 10;

/** The item in the status bar: the level of the folder in view; hidden while there is no report. */
export function registerStatusItem(sessions: Sessions): Disposable {
  const all = new Disposables();
  const item = all.add(window.createStatusBarItem(statusId, StatusBarAlignment.Left, priority));
  item.name = 'Altitude';
  item.command = focusGuidance;
  all.add(
    sessions.onDidChange(() => {
      const report = sessions.active?.report;
      if (report === undefined) item.hide();
      else show(item, report);
    }),
  );
  return all;
}

function show(item: StatusBarItem, report: HealthReport): void {
  const { icon, words } = statusText(report);
  item.text = `$(${icon}) ${words}`;
  item.tooltip = hover(words, report);
  item.accessibilityInformation = {
    label: `Altitude: ${[`${words}.`, ...report.levelFacts.map(plain)].join(' ')}`,
    role: 'button',
  };
  item.show();
}

function hover(words: string, report: HealthReport): MarkdownString {
  const text = new MarkdownString();
  text.isTrusted = { enabledCommands: [focusGuidance, commandIds.showReport] };
  const links = `[Open guidance](command:${focusGuidance}) · [Health report](command:${commandIds.showReport})`;
  text.appendMarkdown([`**Altitude**: ${words}`, ...report.levelFacts.map(escaped), links].join('\n\n'));
  return text;
}
