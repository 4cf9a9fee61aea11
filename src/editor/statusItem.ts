import { l10n, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { escaped } from '../core/report/markdown/escape';
import { plain } from '../core/report/plain';
import type { CriticalFile } from './criticalFiles';
import { Disposables, type Disposable } from './disposables';
import { commandIds, focusGuidance, statusId } from './ids';
import type { OpenFolder } from './openFolder';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';
import { dayOffText, editText, quietText, statusText, type StatusText } from './statusText';
import type { Surfaces } from './surfaces';
import type { TeamDays } from './teamDays';

/** Left of what languages and source control put there. */
const priority = 10;

/** How long the item speaks of an edit before it goes back to the level. */
const editMilliseconds = 60_000;

/** What the item shows beside its words. */
interface Shown extends StatusText {
  /** Sentences that hold texts of the repository. */
  readonly facts: readonly string[];
  /** Only the icon shows; the words are under it. */
  readonly isWordless: boolean;
}

/** The item in the status bar: the level of the folder in view, and a first edit; hidden while there is no report. */
export class StatusItem implements Disposable {
  private readonly sessions: Sessions;
  private readonly surfaces: Surfaces;
  private readonly quiet: QuietScreen;
  private readonly days: TeamDays;
  private readonly all = new Disposables();
  private readonly item = this.all.add(window.createStatusBarItem(statusId, StatusBarAlignment.Left, priority));
  private edited: CriticalFile | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(sessions: Sessions, surfaces: Surfaces, quiet: QuietScreen, days: TeamDays) {
    this.sessions = sessions;
    this.surfaces = surfaces;
    this.quiet = quiet;
    this.days = days;
    this.item.name = 'Altitude';
    this.item.command = focusGuidance;
    const show = (): void => {
      this.show();
    };
    this.all.add(sessions.onDidChange(show));
    this.all.add(surfaces.onDidChange(show));
  }

  /** Says for a while that a critical file is being edited. */
  announce(file: CriticalFile): void {
    clearTimeout(this.timer);
    this.edited = file;
    this.timer = setTimeout(() => {
      this.edited = undefined;
      this.show();
    }, editMilliseconds);
    this.show();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.all.dispose();
  }

  private show(): void {
    const { activeFolder } = this.sessions;
    const surface = activeFolder === undefined ? 'off' : this.surfaces.of(activeFolder.uri)['surfaces.statusBar'];
    const shown = activeFolder === undefined || surface === 'off' ? undefined : this.shown(activeFolder);
    if (shown === undefined) {
      this.item.hide();
      return;
    }
    this.item.text = surface === 'icon' || shown.isWordless ? `$(${shown.icon})` : `$(${shown.icon}) ${shown.words}`;
    this.item.tooltip = this.hover(shown);
    this.item.accessibilityInformation = {
      label: l10n.t('Altitude: {0}', [`${shown.words}.`, ...shown.facts.map(plain)].join(' ')),
      role: 'button',
    };
    this.item.show();
  }

  private shown(folder: OpenFolder): Shown | undefined {
    const { report } = folder.session;
    if (report === undefined) return undefined;
    if (this.quiet.isOn) return { ...quietText(report), facts: [], isWordless: true };
    if (this.days.isOff(folder)) return { ...dayOffText(report), facts: [], isWordless: true };
    if (this.edited !== undefined)
      return { ...editText(this.edited.entry.path), facts: [`${this.edited.line}.`], isWordless: false };
    const moved = this.days.line(folder);
    const facts = moved === undefined ? report.levelFacts : [...report.levelFacts, moved];
    return { ...statusText(report), facts, isWordless: false };
  }

  private hover({ words, facts }: Shown): MarkdownString {
    const text = new MarkdownString();
    text.isTrusted = { enabledCommands: [focusGuidance, commandIds.showReport, commandIds.quietScreen] };
    const links = this.quiet.isOn
      ? link(l10n.t('Switch it off'), commandIds.quietScreen)
      : [link(l10n.t('Open guidance'), focusGuidance), link(l10n.t('Health report'), commandIds.showReport)].join(
          ' · ',
        );
    return text.appendMarkdown([`**Altitude**: ${escaped(words)}`, ...facts.map(escaped), links].join('\n\n'));
  }
}

const link = (words: string, command: string): string => `[${escaped(words)}](command:${command})`;
