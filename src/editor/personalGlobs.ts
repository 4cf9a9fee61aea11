import { repositoryPath } from '../core/settings/repositoryPath';

/** What a glob gives a meaning to. */
const special = /[\\*?[\]{}!]/g;

/** Glob that means a path literally; with slashes. */
export function literalGlob(path: string): string {
  return path.replaceAll(special, '\\$&');
}

/**
 * Glob for the user's own settings, which hold for every repository: it begins with the absolute path of this one's top
 * and so means nothing in another. `path` is from the top, with slashes.
 */
export function personalGlob(top: string, path: string, isFolder: boolean): string {
  return `${literalGlob(repositoryPath(top))}/${sharedGlob(path, isFolder)}`;
}

/** Glob for the repository's settings; `path` is from the top, with slashes. */
export function sharedGlob(path: string, isFolder: boolean): string {
  return isFolder ? `${literalGlob(path)}/**` : literalGlob(path);
}

/** Globs as they hold below `top`: those that begin with its absolute path are taken from there. */
export function globsBelow(top: string, globs: readonly string[]): readonly string[] {
  const begins = [repositoryPath(top), literalGlob(repositoryPath(top))].map(begin => `${begin}/`);
  return globs.map(glob => {
    const [mark, words] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob];
    const begin = begins.find(one => words.startsWith(one));
    return begin === undefined ? glob : mark + words.slice(begin.length);
  });
}
