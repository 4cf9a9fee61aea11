// Where the project is, and what its scripts keep there.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** What was installed for the host tests and `npm start`: safe to delete, made again when missing. */
export const cache = path.join(root, '.vscode-test');

/** A folder that was named on the command line of a script: npm runs them elsewhere than where that was typed. */
export const givenFolder = name => path.resolve(process.env.INIT_CWD ?? '.', name);

/** What a repository is called in a table: the last two names of its path. */
export const repositoryName = directory => directory.split(path.sep).slice(-2).join('/');
