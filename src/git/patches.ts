import type { Comparison, Patch } from '../core/history/branchDiffs';
import type { Git } from './git';
import { isGitFailure } from './gitErrors';
import { PatchParser } from './patchParser';
import { comparisonLines, rawDiffArguments } from './treeDiffs';

const patchArguments = [
  'diff-tree',
  '-r',
  '-p',
  '-U0',
  '--full-index',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--always',
  '--stdin',
];

/**
 * Reads the lines that comparisons change, all in one git; those of which the clone lacks a content are left out. Throws a
 * GitFailure.
 */
export async function readPatches(git: Git, comparisons: readonly Comparison[]): Promise<readonly Patch[]> {
  if (comparisons.length === 0) return [];
  try {
    return await readAll(git, comparisons);
  } catch (error) {
    if (!isGitFailure(error, 'git-failed')) throw error;
    // git gives up at the first content that the clone lacks.
    const readable = await withoutMissing(git, comparisons);
    if (readable.length === comparisons.length) throw error;
    return readable.length === 0 ? [] : await readAll(git, readable);
  }
}

async function readAll(git: Git, comparisons: readonly Comparison[]): Promise<readonly Patch[]> {
  const parser = new PatchParser(comparisons);
  const consume = (chunk: Buffer): void => {
    parser.push(chunk);
  };
  await git.stream(patchArguments, consume, comparisonLines(comparisons));
  return parser.end();
}

/** The comparisons all of whose contents the clone has. Throws a GitFailure. */
async function withoutMissing(git: Git, comparisons: readonly Comparison[]): Promise<readonly Comparison[]> {
  const contents = await readContents(git, comparisons);
  const asked = [...new Set(contents.flat()), ''].join('\n');
  const answer = await git.run(['cat-file', '--batch-check=%(objectname)'], asked);
  const missing = new Set(answer.split('\n').flatMap(line => (line.endsWith(' missing') ? line.slice(0, -8) : [])));
  return comparisons.filter((_, index) => contents[index]?.some(id => missing.has(id)) !== true);
}

/** For each comparison the ids of all contents that differ, before and after. */
async function readContents(git: Git, comparisons: readonly Comparison[]): Promise<readonly (readonly string[])[]> {
  const contents: string[][] = [];
  const output = await git.run(rawDiffArguments, comparisonLines(comparisons));
  let isPath = false;
  for (const token of output.split('\0')) {
    const entry: RegExpExecArray | null = isPath ? null : /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w$/.exec(token);
    if (entry !== null) contents.at(-1)?.push(...entryContents(entry));
    else if (!isPath && token !== '') contents.push([]);
    isPath = entry !== null;
  }
  return contents;
}

/** Ids of an entry's contents: a path that is not there has zeros, a submodule's is a commit elsewhere. */
function entryContents([, before, after, from = '', to = '']: RegExpExecArray): readonly string[] {
  return [before === '160000' ? '' : from, after === '160000' ? '' : to].filter(id => /[1-9a-f]/.test(id));
}
