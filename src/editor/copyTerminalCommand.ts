import { env, l10n, Uri, window, workspace } from 'vscode';
import { askFolder } from './askFolder';
import { defaultSettings } from '../core/settings/settings';
import { section, surfacesSection } from './ids';
import { refusals, say } from './messages';
import type { Sessions } from './sessions';
import { shellKind, terminalCommand } from './terminalCommand';

const noticeMilliseconds = 5000;

/** Settings for which the command has a flag. */
const withFlag = ['managers', 'base', 'days', 'posture'];

/** Copy Terminal Command: the line that makes this folder's report in a terminal, quoted for the shell of new terminals. */
export async function copyTerminalCommand(sessions: Sessions, extension: Uri): Promise<void> {
  const folder = askFolder(sessions);
  if (folder === undefined) return;
  const { session } = folder;
  const repository = await session.place();
  if (repository === undefined) {
    say(refusals.notInRepository);
    return;
  }
  const command = Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
  const line = terminalCommand({
    shell: shellKind(env.shell, process.platform),
    command,
    directory: session.directory,
    settings: session.settingsIn(repository),
  });
  if (line === undefined) {
    say(l10n.t('The path of this folder or the name of the manager holds a line break, which a terminal would run.'));
    return;
  }
  await env.clipboard.writeText(line);
  const flagless = withoutFlag(folder.uri);
  if (flagless.length === 0) {
    window.setStatusBarMessage(l10n.t('Copied: paste it into a terminal that has Node'), noticeMilliseconds);
    return;
  }
  say(
    l10n.t(
      'Copied. The command reads the settings of the repository alone: for your own {0}, name a file with --config.',
      flagless.join(', '),
    ),
  );
}

/** The user's own settings that change the report and that no flag of the command carries. */
function withoutFlag(folder: Uri): readonly string[] {
  const configuration = workspace.getConfiguration(section, folder);
  return Object.keys(defaultSettings)
    .filter(name => !withFlag.includes(name) && !`${section}.${name}`.startsWith(`${surfacesSection}.`))
    .filter(name => configuration.inspect(name)?.globalValue !== undefined)
    .map(name => `altitude.${name}`);
}
