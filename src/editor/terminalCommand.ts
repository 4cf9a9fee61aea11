import { defaultSettings, type Settings } from '../core/settings/settings';

/** How a shell quotes. */
export type ShellKind = 'posix' | 'powershell' | 'cmd';

/** What a terminal needs to make the report of a folder. */
export interface TerminalRun {
  readonly shell: ShellKind;
  /** Absolute path of the command's file. */
  readonly command: string;
  readonly directory: string;
  readonly settings: Pick<Settings, 'managers' | 'base' | 'days' | 'posture'>;
}

/** The shell of new terminals, by the path that the editor gives of it; empty where it knows none. */
export function shellKind(shell: string, platform: NodeJS.Platform): ShellKind {
  const name = shell.toLowerCase().replace(/^.*[\\/]/, '');
  if (/^(pwsh|powershell)/.test(name)) return 'powershell';
  if (name.startsWith('cmd')) return 'cmd';
  return name === '' && platform === 'win32' ? 'powershell' : 'posix';
}

/**
 * One line that makes the same report in a terminal; flags say what is not the default. Undefined where a path or a
 * name holds a line break or another control character, which no line can carry safely.
 */
export function terminalCommand({ shell, command, directory, settings }: TerminalRun): string | undefined {
  const words = [command, 'report', directory, ...flags(settings)];
  if (words.some(word => /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(word))) return undefined;
  return ['node', ...words.map(word => quoted[shell](word))].join(' ');
}

function flags({ managers, base, days, posture }: TerminalRun['settings']): readonly string[] {
  return [
    ...managers.flatMap(who => flag('--manager', who)),
    ...(base === defaultSettings.base ? [] : flag('--base', base)),
    ...(days === defaultSettings.days ? [] : flag('--days', String(days))),
    ...(posture === defaultSettings.posture ? [] : flag('--posture', posture)),
  ];
}

/** A value that begins with a dash would be taken for a flag. */
function flag(name: string, value: string): readonly string[] {
  return value.startsWith('-') ? [`${name}=${value}`] : [name, value];
}

/** Words that mean themselves in every shell. */
const isPlain = (word: string): boolean => /^[\w./@:+-]+$/.test(word) && !word.startsWith('@');

const quoted: Readonly<Record<ShellKind, (word: string) => string>> = {
  posix: word => (isPlain(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`),
  // PowerShell takes typographic quotes for straight ones.
  powershell: word => (isPlain(word) ? word : `'${word.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`),
  cmd: word => (isPlain(word) ? word : caretQuoted(word)),
};

/** Quoted for the program that splits the line again, and with a caret before whatever cmd itself would take up. */
function caretQuoted(word: string): string {
  const forProgram = `"${word.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
  return forProgram.replaceAll(/[()%!^"<>&|]/g, '^$&');
}
