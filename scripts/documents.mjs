// Writes what is made from other files: the README's tables from the manifest, and the list of all strings from the sources. With
// --check it only says whether these are current.
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { bundleFile, bundleText, readBundle } from './strings.mjs';

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const strings = JSON.parse(await readFile('package.nls.json', 'utf8'));
const text = value => (/^%(.*)%$/.exec(value) ? strings[value.slice(1, -1)] : value);
const cell = value => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = cells => `| ${cells.map(cell).join(' | ')} |`;
const table = (titles, rows) => [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n');

const hidden = new Set(
  (manifest.contributes.menus?.commandPalette ?? [])
    .filter(({ when }) => when === 'false')
    .map(({ command }) => command),
);
const commands = manifest.contributes.commands
  .filter(({ command }) => !hidden.has(command))
  .map(({ command, title }) => [text(title), `\`${command}\``]);
const sections = [manifest.contributes.configuration].flat();
const settings = sections
  .flatMap(({ properties }) => Object.entries(properties))
  .sort(([, one], [, other]) => one.order - other.order)
  .map(([name, { markdownDescription, default: value }]) => [
    `\`${name}\``,
    // Links between settings are the editor's own syntax.
    text(markdownDescription).replace(/`#([\w.]+)#`/g, '`$1`'),
    `\`${JSON.stringify(value)}\``,
  ]);

const fill = (document, name, content) =>
  document.replace(
    new RegExp(`<!-- ${name}:start -->[\\s\\S]*<!-- ${name}:end -->`),
    () => `<!-- ${name}:start -->\n\n${content}\n\n<!-- ${name}:end -->`,
  );

const readMe = await readFile('README.md', 'utf8');
const filled = fill(
  fill(readMe, 'commands', table(['command', 'id'], commands)),
  'settings',
  table(['setting', 'what it does', 'default'], settings),
);
const filledReadMe = await format(filled, { parser: 'markdown', printWidth: 120, singleQuote: true });
const made = [
  { file: 'README.md', before: readMe, after: filledReadMe },
  {
    file: bundleFile,
    before: await readFile(bundleFile, 'utf8').catch(() => ''),
    after: bundleText(await readBundle()),
  },
];
for (const { file, after: current } of made.filter(each => each.before !== each.after)) {
  if (!process.argv.includes('--check')) await writeFile(file, current);
  else {
    console.error(`${file} is not current: run npm run documents.`);
    process.exitCode = 1;
  }
}
