import type { ReportTabState, ToReportTab } from '../../protocol';
import { isRecord } from '../incoming';

const kinds: readonly unknown[] = ['working', 'failed', 'report', 'note'] satisfies readonly ReportTabState['kind'][];

/** The message of the editor, or undefined where it is none of ours. */
export function messageOf(message: unknown): ToReportTab | undefined {
  if (!isRecord(message) || message['type'] !== 'report' || typeof message['folder'] !== 'string') return undefined;
  const { state } = message;
  if (!isRecord(state) || !kinds.includes(state['kind'])) return undefined;
  if (state['kind'] === 'report' && !isRecord(state['report'])) return undefined;
  return message as unknown as ToReportTab;
}
