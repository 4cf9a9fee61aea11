import picomatch from 'picomatch';
import { alternatives } from './glob';

/** What most globs of a set ask for, and the globs that are left. */
interface Lookups {
  /** Bits of the sets, by the name of a file, by what follows its last dot, and by a name anywhere on its path. */
  readonly names: Map<string, number>;
  readonly endings: Map<string, number>;
  readonly anywhere: Map<string, number>;
  readonly nameGlobs: BitGlob[];
  readonly pathGlobs: BitGlob[];
}

interface BitGlob {
  readonly glob: string;
  readonly bit: number;
}

/**
 * Makes the function that tells in which sets of our own globs a path is: bit 0 for the first one, 31 sets at most. Every path
 * of a repository is asked about all of them, so what most of the globs say is looked up: a name, an ending, a folder.
 * Globs match hidden files, case as written.
 */
export function globSets(sets: readonly (readonly string[])[]): (path: string) => number {
  const lookups: Lookups = { names: new Map(), endings: new Map(), anywhere: new Map(), nameGlobs: [], pathGlobs: [] };
  sets.forEach((globs, set) => {
    for (const glob of globs) sortIn(lookups, { glob, bit: 2 ** set });
  });
  const { names, endings, anywhere } = lookups;
  const ofName = expressions(lookups.nameGlobs);
  const ofPath = expressions(lookups.pathGlobs);
  const ofFolder = new Map<string, number>();
  return path => {
    const start = path.lastIndexOf('/') + 1;
    const name = path.slice(start);
    const folder = path.slice(0, start);
    let onTheWay = ofFolder.get(folder);
    if (onTheWay === undefined) ofFolder.set(folder, (onTheWay = joined(folder.split('/'), anywhere)));
    const dot = name.lastIndexOf('.');
    const ending = dot < 0 ? 0 : (endings.get(name.slice(dot + 1)) ?? 0);
    return onTheWay | joined([name], anywhere) | (names.get(name) ?? 0) | ending | ofName(name) | ofPath(path);
  };
}

function joined(names: readonly string[], bits: ReadonlyMap<string, number>): number {
  return names.reduce((sum, name) => sum | (bits.get(name) ?? 0), 0);
}

const isPlain = (text: string): boolean => /^[^*?[\]{}/]+$/.test(text);

function sortIn(lookups: Lookups, { glob, bit }: BitGlob): void {
  const rest = /^\*\*\/([^/]+)(\/\*\*)?$/.exec(glob);
  if (rest === null) {
    lookups.pathGlobs.push({ glob, bit });
    return;
  }
  const [, name = '', below] = rest;
  for (const part of parts(name)) {
    if (below !== undefined) sortInFolder(lookups, part, bit);
    else sortInName(lookups, part, bit);
  }
}

/** A folder of that name with all below; a file of that name is taken too, as globs are commonly read. */
function sortInFolder({ anywhere, pathGlobs }: Lookups, name: string, bit: number): void {
  if (isPlain(name)) add(anywhere, name, bit);
  else pathGlobs.push({ glob: `**/${name}/**`, bit });
}

function sortInName({ names, endings, nameGlobs }: Lookups, name: string, bit: number): void {
  const ends = name.startsWith('*.') ? parts(name.slice(2)) : [];
  if (isPlain(name)) add(names, name, bit);
  else if (ends.length > 0 && ends.every(end => isPlain(end) && !end.includes('.'))) {
    for (const end of ends) add(endings, end, bit);
  } else nameGlobs.push({ glob: name, bit });
}

/** The alternatives of braces that are all of the text, else the text. */
function parts(text: string): readonly string[] {
  const braces = text.startsWith('{') ? alternatives(text) : null;
  return braces?.length === text.length ? braces.parts : [text];
}

function add(bits: Map<string, number>, key: string, bit: number): void {
  bits.set(key, (bits.get(key) ?? 0) | bit);
}

/** The bits of the globs that match; one expression for all tells most texts that none does. */
function expressions(globs: readonly BitGlob[]): (text: string) => number {
  if (globs.length === 0) return () => 0;
  const any = expression(globs);
  const each = [...new Set(globs.map(({ bit }) => bit))].map(bit => ({
    bit,
    matching: expression(globs.filter(other => other.bit === bit)),
  }));
  return text => {
    if (!any.test(text)) return 0;
    return each.reduce((sum, { bit, matching }) => (matching.test(text) ? sum | bit : sum), 0);
  };
}

function expression(globs: readonly BitGlob[]): RegExp {
  return new RegExp(globs.map(({ glob }) => picomatch.makeRe(glob, { dot: true, noextglob: true }).source).join('|'));
}
