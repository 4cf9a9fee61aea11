import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { parseSettings } from '../core/settings/parseSettings';
import type { Settings } from '../core/settings/settings';
import { ExpectedError } from '../engine/engineErrors';
import type { CommonOptions } from './commonOptions';

/** The settings of a folder, then the flags. Throws an ExpectedError for a settings file that cannot be read. */
export async function readSettings(directory: string, options: CommonOptions): Promise<Settings> {
  const top = await topOf(directory);
  const given = await readSettingsFile(top, options.config);
  const flags = {
    ...(options.manager && { managers: options.manager }),
    ...(options.base !== undefined && { base: options.base }),
    ...(options.days !== undefined && { days: options.days }),
    ...(options.posture !== undefined && { posture: options.posture }),
  };
  const { settings, problems } = parseSettings({ ...given, ...flags }, [top]);
  if (problems[0] !== undefined)
    throw new ExpectedError('settings', problems[0].replace('is left at its default', 'cannot be used'));
  return settings;
}

async function readSettingsFile(top: string, file: string | undefined): Promise<Record<string, unknown>> {
  const location = file ?? path.join(top, '.vscode', 'settings.json');
  const text = await readFile(location, 'utf8').catch((error: unknown) => {
    if (file === undefined && isMissing(error)) return '{}';
    throw new ExpectedError('settings', `the settings file ${location} cannot be read: name one that can`);
  });
  const errors: ParseError[] = [];
  const content: unknown = parse(text.replace(/^\uFEFF/, ''), errors, {
    allowTrailingComma: true,
    allowEmptyContent: true,
  });
  const [first] = errors;
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split('\n').length;
    throw new ExpectedError(
      'settings',
      `the settings file ${location} is not valid JSON: correct ${printParseErrorCode(first.error)} in line ${line}`,
    );
  }
  return ownSettings(content);
}

/** Keys under `altitude.`, written flat as the editor writes them or nested in one object. */
function ownSettings(content: unknown): Record<string, unknown> {
  if (typeof content !== 'object' || content === null) return {};
  const entries = Object.entries(content);
  const nested: unknown = entries.find(([key]) => key === 'altitude')?.[1];
  const flat = entries
    .filter(([key]) => key.startsWith('altitude.'))
    .map(([key, value]): [string, unknown] => [key.slice('altitude.'.length), value]);
  return { ...(typeof nested === 'object' && nested !== null ? nested : {}), ...Object.fromEntries(flat) };
}

/** The folder around `directory` that holds `.git`, where a repository keeps its settings; else the folder itself. */
async function topOf(directory: string): Promise<string> {
  for (let folder = directory; ; folder = path.dirname(folder)) {
    if ((await stat(path.join(folder, '.git')).catch(() => null)) !== null) return folder;
    if (folder === path.dirname(folder)) return directory;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
