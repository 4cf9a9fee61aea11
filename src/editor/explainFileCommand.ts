import { askFolder } from './askFolder';
import { fileTarget } from './fileTarget';
import { say } from './messages';
import type { ReportDocuments } from './reportDocuments';
import type { Sessions } from './sessions';

/** Explain This File: why a file is critical or not and who knows it. */
export async function explainFile(sessions: Sessions, documents: ReportDocuments, given: unknown): Promise<void> {
  const active = askFolder(sessions);
  if (active === undefined) return;
  const target = await fileTarget(sessions, active, given);
  if (typeof target === 'string') say(target);
  else await documents.showExplanation(target.folder, target.path);
}
