import * as v from 'valibot';
import type { HealthReport } from './core/report/healthReport';

/** What the guidance view shows: a report, or why there is none yet. */
export type ViewState =
  | { readonly kind: 'working'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'report';
      readonly report: HealthReport;
      /** A refresh is under way. */
      readonly busy: boolean;
      /** A sentence on what is wrong beside the report: a refresh that failed, a setting that does not fit; null for nothing. */
      readonly problem: string | null;
    };

/** Messages from the editor to the webview. */
export type ToWebview =
  /** The words of the editor's language, by the words in the sources; none in English. Comes before the first state. */
  | { readonly type: 'words'; readonly words: Readonly<Record<string, string>> }
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

const fromWebview = v.variant('type', [
  /** The page listens; the editor answers with the state. */
  v.object({ type: v.literal('ready') }),
  /** Opens a tracked file; the path is from the top of the repository. */
  v.object({ type: v.literal('openFile'), path: v.pipe(v.string(), v.maxLength(4096)) }),
  /** Shows a commit by its full id. */
  v.object({ type: v.literal('openCommit'), id: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)) }),
  /** Opens a source of the catalogue, by the id of its guidance entry: an address never crosses from the page. */
  v.object({ type: v.literal('openSource'), guidance: v.pipe(v.string(), v.maxLength(100)) }),
  /** Does not ask again, in this workspace, who works with the manager. */
  v.object({ type: v.literal('putOffTeam') }),
  /** Puts one of the commands above on the clipboard. */
  v.object({ type: v.literal('copyFetch'), command: v.picklist(['unshallow', 'all']) }),
  /** Runs one of the extension's own commands. */
  v.object({
    type: v.literal('run'),
    command: v.picklist(['showReport', 'setUp', 'chooseTeam', 'quietScreen', 'refresh', 'showLog']),
  }),
]);

/** Messages from the webview to the editor. */
export type FromWebview = v.InferOutput<typeof fromWebview>;

/** The message, or undefined where it is none of ours; whatever comes from the page is checked before it is used. */
export function parseFromWebview(message: unknown): FromWebview | undefined {
  const result = v.safeParse(fromWebview, message);
  return result.success ? result.output : undefined;
}
