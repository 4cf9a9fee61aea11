import { FileType, l10n, window, workspace, type Uri } from 'vscode';
import { askFolder } from './askFolder';
import { keepPersonalGlobs, personalGlobs, sharedGlobs, writeSharedGlobs } from './criticalPaths';
import { withMark, withoutMark } from './criticalMarks';
import { fileTarget, type FileTarget } from './fileTarget';
import { say } from './messages';
import { hasOwnSettingsFile } from './ownSettingsFile';
import { personalGlob, sharedGlob } from './personalGlobs';
import { linkless } from './repositoryText';
import type { Sessions } from './sessions';

/** What is marked, and how each kind of settings writes it. */
interface Mark {
  readonly target: FileTarget;
  readonly personal: string;
  readonly shared: string;
  readonly isCritical: boolean;
}

/**
 * Mark as Critical Path and Not Critical: keeps a file or folder in the user's own settings, from which it can be taken
 * back, and only by a second click in the repository's.
 */
export async function markPath(sessions: Sessions, given: unknown, isCritical: boolean): Promise<void> {
  const active = askFolder(sessions);
  if (active === undefined) return;
  const target = await fileTarget(sessions, active, given);
  if (typeof target === 'string') {
    say(target);
    return;
  }
  const isFolder = await isDirectory(target.uri);
  const { top, path } = target;
  const mark = { target, isCritical, personal: personalGlob(top, path, isFolder), shared: sharedGlob(path, isFolder) };
  const before = personalGlobs();
  await keepPersonalGlobs(withMark(before, mark.personal, isCritical));
  await offerMore(mark, before);
}

async function offerMore(mark: Mark, before: readonly string[]): Promise<void> {
  const [undo, share] = [l10n.t('Undo'), l10n.t('Share with Team…')];
  const more = hasOwnSettingsFile(mark.target.folder) ? [undo, share] : [undo];
  const chosen = await window.showInformationMessage(kept(mark), ...more);
  if (chosen === undo) await keepPersonalGlobs(undone(mark.personal, before));
  else if (chosen === share) await offerSharing(mark);
}

/** The globs now, with what was said of this one before. */
function undone(personal: string, before: readonly string[]): readonly string[] {
  const said = before.filter(glob => glob === personal || glob === `!${personal}`);
  return [...withoutMark(personalGlobs(), personal), ...said];
}

function kept({ target, shared, isCritical }: Mark): string {
  const path = linkless(target.path);
  if (!isCritical) return l10n.t('{0} counts as not critical for you. It is kept in your own settings.', path);
  return sharedGlobs(target.folder.uri).includes(`!${shared}`)
    ? l10n.t("Kept, but the repository's settings exclude {0}, and an exclusion beats every mark.", path)
    : l10n.t('{0} is on the critical path for you. It is kept in your own settings.', path);
}

async function offerSharing({ target, personal, shared, isCritical }: Mark): Promise<void> {
  const { folder, path } = target;
  const write = l10n.t('Write It There');
  const detail = l10n.t(
    'It goes into .vscode/settings.json of {0} in place of your own settings. Teammates will see it once you commit it.',
    folder.name,
  );
  const question = isCritical
    ? l10n.t('Mark {0} as critical for the whole team?', linkless(path))
    : l10n.t('Mark {0} as not critical for the whole team?', linkless(path));
  if ((await window.showInformationMessage(question, { modal: true, detail }, write)) !== write) return;
  await writeSharedGlobs(folder.uri, withMark(sharedGlobs(folder.uri), shared, isCritical));
  await keepPersonalGlobs(withoutMark(personalGlobs(), personal));
}

async function isDirectory(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory;
  } catch {
    // A file of another branch is not there.
    return false;
  }
}
