// Where the project is, and what its scripts keep there.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** What was installed for the host tests and `npm start`: safe to delete, made again when missing. */
export const cache = path.join(root, '.vscode-test');
