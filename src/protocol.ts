import * as v from 'valibot';
import type { HealthReport } from './core/report/healthReport';
import type { SinceLast } from './core/report/sinceLast';

/** What is wrong beside a report: a refresh that failed, a setting that does not fit. */
export interface ReportProblem {
  /** A sentence. */
  readonly message: string;
  /** What may help, and so is offered first. */
  readonly remedy: 'refresh' | 'settings';
}

/** What the guidance view shows: a report, or why there is none yet. */
export type ViewState =
  | { readonly kind: 'working'; readonly message: string }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** What may help, and so is offered first. */
      readonly remedy: 'refresh' | 'setUp';
    }
  | {
      readonly kind: 'report';
      readonly report: HealthReport;
      /** A refresh is under way. */
      readonly busy: boolean;
      /** What is wrong beside the report; null for nothing. */
      readonly problem: ReportProblem | null;
    };

/** The words of the editor's language, by the words in the sources; none in English. Comes before the first state. */
export interface EditorWords {
  readonly type: 'words';
  readonly words: Readonly<Record<string, string>>;
}

/** Messages from the editor to the webview. */
export type ToWebview =
  | EditorWords
  | {
      readonly type: 'state';
      readonly state: ViewState;
      /** Names are masked in it. */
      readonly quiet: boolean;
      /** What moved since the last day with a report, in one line, on the first day back; null else. */
      readonly moved: string | null;
    };

/** Commands that bring missing history, for the person to run: Altitude never fetches. */
export const fetchCommands = { unshallow: 'git fetch --unshallow', all: 'git fetch --all' } as const;

export type FetchCommand = keyof typeof fetchCommands;

/** What the tab *Health report* shows: the same, or a line on why its folder can have no report. */
export type ReportTabState =
  | ViewState
  | {
      readonly kind: 'note';
      readonly message: string;
      /** What would help, if a command would. */
      readonly command: 'setUp' | null;
    };

/** Messages from the editor to the tab *Health report*. */
export interface ToReportTab {
  readonly type: 'report';
  /** The folder, as its uri's text: the tab keeps it, so that it can be brought back in another window. */
  readonly folder: string;
  readonly state: ReportTabState;
  /** What changed since the last report that was opened on another day; null where none was. */
  readonly since: SinceLast | null;
  /** Names are masked in it. */
  readonly quiet: boolean;
}

const fromWebview = v.variant('type', [
  /** The page listens; the editor answers with the state. */
  v.object({ type: v.literal('ready') }),
  /** Opens a tracked file; the path is from the top of the repository. */
  v.object({ type: v.literal('openFile'), path: v.pipe(v.string(), v.maxLength(4096)) }),
  /** Shows a commit by its full id. */
  v.object({ type: v.literal('openCommit'), id: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)) }),
  /** Shows what a branch changes since it left base, by the full name of a ref of the report's open work. */
  v.object({ type: v.literal('compareBranch'), ref: v.pipe(v.string(), v.maxLength(4096)) }),
  /** Puts a git command on the clipboard; only one that the report names is taken. */
  v.object({ type: v.literal('copyCommand'), command: v.pipe(v.string(), v.maxLength(20_000)) }),
  /** Opens a source of the catalogue, by the id of its guidance entry: an address never crosses from the page. */
  v.object({ type: v.literal('openSource'), guidance: v.pipe(v.string(), v.maxLength(100)) }),
  /** Does not ask again, in this workspace, who works with the manager. */
  v.object({ type: v.literal('putOffTeam') }),
  /** Shows Altitude's own settings. */
  v.object({ type: v.literal('openSettings') }),
  /** Puts one of the commands above on the clipboard. */
  v.object({ type: v.literal('copyFetch'), command: v.picklist(['unshallow', 'all']) }),
  /** Runs one of the extension's own commands. */
  v.object({
    type: v.literal('run'),
    command: v.picklist([
      'showReport',
      'exportReport',
      'copyReport',
      'setUp',
      'chooseTeam',
      'quietScreen',
      'refresh',
      'showLog',
    ]),
  }),
]);

/** Messages from the webview to the editor. */
export type FromWebview = v.InferOutput<typeof fromWebview>;

/** The message, or undefined where it is none of ours; whatever comes from the page is checked before it is used. */
export function parseFromWebview(message: unknown): FromWebview | undefined {
  const result = v.safeParse(fromWebview, message);
  return result.success ? result.output : undefined;
}

const tabMemory = v.object({ folder: v.pipe(v.string(), v.maxLength(10_000)) });

/** The folder whose report a tab showed before the window was loaded anew; undefined where the tab left none. */
export function folderOfTab(memory: unknown): string | undefined {
  const result = v.safeParse(tabMemory, memory);
  return result.success ? result.output.folder : undefined;
}
