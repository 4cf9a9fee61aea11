// Writes the tables of commands and settings into the README from the manifest; with --check it only says whether they are current.
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

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

const before = await readFile('README.md', 'utf8');
const filled = fill(
  fill(before, 'commands', table(['command', 'id'], commands)),
  'settings',
  table(['setting', 'what it does', 'default'], settings),
);
const after = await format(filled, { parser: 'markdown', printWidth: 120, singleQuote: true });
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('The tables of README.md are not current: run npm run documents.');
    process.exitCode = 1;
  }
} else await writeFile('README.md', after);
