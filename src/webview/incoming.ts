import type { ViewState } from '../protocol';

const kinds: readonly unknown[] = ['working', 'failed', 'report'] satisfies readonly ViewState['kind'][];

/** The state that a message of the editor carries, or undefined where the message is none of ours. */
export function stateOf(message: unknown): ViewState | undefined {
  if (!isRecord(message) || message['type'] !== 'state' || !isRecord(message['state'])) return undefined;
  const { kind, report } = message['state'];
  if (!kinds.includes(kind) || (kind === 'report' && !isRecord(report))) return undefined;
  return message['state'] as unknown as ViewState;
}

/** Whether the names in the state of that message are masked. */
export function isQuiet(message: unknown): boolean {
  return isRecord(message) && message['quiet'] === true;
}

/** The words of the editor's language that a message of the editor carries, or undefined where the message is none of ours. */
export function wordsOf(message: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(message) || message['type'] !== 'words' || !isRecord(message['words'])) return undefined;
  const words = Object.entries(message['words']).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(words);
}

/** What moved since the last day with a report, where that message says so. */
export function movedOf(message: unknown): string | undefined {
  const moved = isRecord(message) ? message['moved'] : null;
  return typeof moved === 'string' ? moved : undefined;
}

/** Whether a value is an object whose parts can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
