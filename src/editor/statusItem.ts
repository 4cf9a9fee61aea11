import { l10n, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { escaped } from '../core/report/markdown/escape';
import { plain } from '../core/report/plain';
import { date } from '../core/report/wording';
import { isCheckInDue } from './checkIn';
import type { CriticalFile } from './criticalFiles';
import { Disposables, type Disposable } from './disposables';
import { commandIds, focusGuidance, statusId } from './ids';
import type { OpenFolder } from './openFolder';
import type { OpenedReports } from './openedReports';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';
import { dayOffText, editText, quietText, statusText, type StatusText } from './statusText';
import type { Surfaces } from './surfaces';
import type { TeamDays } from './teamDays';

/** Left of what languages and source control put there. */
const priority = 10;

/** How long the item speaks of an edit before it goes back to the level. */
const editMilliseconds = 60_000;

/** Codicon that marks a weekly check-in. */
const checkInIcon = 'checklist';

/** What the item shows beside its words. */
interface Shown extends StatusText {
  /** Sentences that hold texts of the repository. */
  readonly facts: readonly string[];
  /** Only the icon shows; the words are under it. */
  readonly isWordless: boolean;
}

/** What the item needs of its surroundings. */
export interface StatusSurroundings {
  readonly sessions: Sessions;
  readonly surfaces: Surfaces;
  readonly quiet: QuietScreen;
  readonly days: TeamDays;
  readonly opened: OpenedReports;
}

/** The item in the status bar: the level of the folder in view, and a first edit; hidden while there is no report. */
export class StatusItem implements Disposable {
  private readonly surroundings: StatusSurroundings;
  private readonly all = new Disposables();
  private readonly item = this.all.add(window.createStatusBarItem(statusId, StatusBarAlignment.Left, priority));
  private edited: CriticalFile | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(surroundings: StatusSurroundings) {
    this.surroundings = surroundings;
    const { sessions, surfaces } = surroundings;
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

  /** Shows what is known now; it does so by itself where states and switches change. */
  show(): void {
    const { activeFolder } = this.surroundings.sessions;
    const surface =
      activeFolder === undefined ? 'off' : this.surroundings.surfaces.of(activeFolder.uri)['surfaces.statusBar'];
    const shown = activeFolder === undefined || surface === 'off' ? undefined : this.shown(activeFolder);
    if (shown === undefined) {
      this.item.hide();
      return;
    }
    const checkIn = this.checkIn();
    const isWordless = surface === 'icon' || shown.isWordless;
    const words = [`$(${shown.icon})`, ...(isWordless ? [] : [shown.words]), ...checkIn.map(() => `$(${checkInIcon})`)];
    this.item.text = words.join(' ');
    this.item.tooltip = this.hover(shown, checkIn);
    this.item.accessibilityInformation = {
      label: l10n.t('Altitude: {0}', [`${shown.words}.`, ...shown.facts.map(plain), ...checkIn].join(' ')),
      role: 'button',
    };
    this.item.show();
  }

  /** The sentence that a weekly check-in is due; none where it is not, and while others look at the screen. */
  private checkIn(): readonly string[] {
    const folder = this.surroundings.sessions.activeFolder;
    if (folder === undefined || this.surroundings.quiet.isOn) return [];
    const opened = this.surroundings.opened.lastDay(folder.session.repository);
    if (!isCheckInDue(this.surroundings.surfaces.of(folder.uri), new Date(), opened)) return [];
    return opened === undefined
      ? [l10n.t('Weekly check-in: the health report was not opened yet.')]
      : [l10n.t('Weekly check-in: the health report was last opened on {0}.', date(opened))];
  }

  private shown(folder: OpenFolder): Shown | undefined {
    const { report } = folder.session;
    if (report === undefined) return undefined;
    if (this.surroundings.quiet.isOn) return { ...quietText(report), facts: [], isWordless: true };
    if (this.surroundings.days.isOff(folder)) return { ...dayOffText(report), facts: [], isWordless: true };
    if (this.edited !== undefined)
      return { ...editText(this.edited.entry.path), facts: [`${this.edited.line}.`], isWordless: false };
    const moved = this.surroundings.days.line(folder);
    const facts = moved === undefined ? report.levelFacts : [...report.levelFacts, moved];
    return { ...statusText(report), facts, isWordless: false };
  }

  private hover({ words, facts }: Shown, checkIn: readonly string[]): MarkdownString {
    const text = new MarkdownString();
    text.isTrusted = { enabledCommands: [focusGuidance, commandIds.showReport, commandIds.quietScreen] };
    const links = this.surroundings.quiet.isOn
      ? link(l10n.t('Switch it off'), commandIds.quietScreen)
      : [link(l10n.t('Open guidance'), focusGuidance), link(l10n.t('Health report'), commandIds.showReport)].join(
          ' · ',
        );
    const lines = [...facts, ...checkIn].map(escaped);
    return text.appendMarkdown([`**Altitude**: ${escaped(words)}`, ...lines, links].join('\n\n'));
  }
}

const link = (words: string, command: string): string => `[${escaped(words)}](command:${command})`;
