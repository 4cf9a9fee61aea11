// The strings of the extension that a translation gives in another language: read from the sources, never listed by hand.
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './project.mjs';

/** What the editor reads, beside a bundle of each language. */
export const bundleFile = 'l10n/bundle.l10n.json';

/** Every message of `l10n.t('…')` in the sources, by itself, as the editor's format has it. */
export async function readBundle() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true }).filter(file => /\.tsx?$/.test(file));
  const found = await Promise.all(
    files.map(async file => messagesIn(file, await readFile(path.join(root, 'src', file), 'utf8'))),
  );
  const messages = [...new Set(found.flat())].sort();
  return Object.fromEntries(messages.map(message => [message, message]));
}

/** The bundle as it is written. */
export const bundleText = bundle => `${JSON.stringify(bundle, null, 2)}\n`;

/** The messages of one source; throws where one is made up when it runs, because no translation could have it. */
function messagesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const messages = [];
  const visit = node => {
    if (ts.isCallExpression(node) && /^l10n\.t$/.test(node.expression.getText(source))) messages.push(messageOf(node));
    ts.forEachChild(node, visit);
  };
  const messageOf = ({ arguments: [message] }) => {
    if (message !== undefined && ts.isStringLiteralLike(message)) return message.text;
    throw new Error(`${file}: l10n.t takes its message as a literal, and what varies as {0}`);
  };
  visit(source);
  return messages;
}
