import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pseudoBundle } from '../../support/pseudoLanguage';
import { temporaryFolder } from '../../support/repositoryBuilderGit';

/** The display language that nobody speaks. */
export const pseudoLanguage = 'qps-ploc';

/** A copy of the built extension, in a temporary folder, that speaks this language too; gives its path. */
export async function pseudoExtension(): Promise<string> {
  const folder = temporaryFolder();
  await mkdir(path.join(folder, 'l10n'));
  for (const part of ['package.json', 'package.nls.json', 'dist', 'media'])
    await cp(part, path.join(folder, part), { recursive: true });
  await translate('package.nls.json', path.join(folder, `package.nls.${pseudoLanguage}.json`));
  await translate('l10n/bundle.l10n.json', path.join(folder, `l10n/bundle.l10n.${pseudoLanguage}.json`));
  return folder;
}

async function translate(source: string, target: string): Promise<void> {
  const messages = JSON.parse(await readFile(source, 'utf8')) as Readonly<Record<string, string>>;
  await writeFile(target, JSON.stringify(pseudoBundle(messages)));
}
