import { askFolder } from './askFolder';
import type { ReportDocuments } from './reportDocuments';
import type { Sessions } from './sessions';

/** Check My Changes: which critical files the edits touch that are not committed, and what is found about these. */
export async function checkChanges(sessions: Sessions, documents: ReportDocuments): Promise<void> {
  const folder = askFolder(sessions);
  if (folder !== undefined) await documents.showCheck(folder);
}
