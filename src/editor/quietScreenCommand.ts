import type { QuietScreen } from './quietScreen';
import type { ReportDocuments } from './reportDocuments';
import type { Sessions } from './sessions';

/** Quiet Screen: masks names on every surface, or shows them again. */
export async function toggleQuietScreen(
  quiet: QuietScreen,
  sessions: Sessions,
  documents: ReportDocuments,
): Promise<void> {
  await quiet.toggle();
  sessions.tellAgain();
  documents.makeAnew();
}
