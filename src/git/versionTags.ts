import type { VersionTag } from '../core/history/refs';
import type { Git } from './git';
import { isGitFailure } from './gitErrors';

/** A version: two numbers or more, with a `v` before them or not. */
const versionName = /^refs\/tags\/v?\d+\.\d\S*$/;

const fields = ['refname', 'objecttype', 'taggername', 'taggeremail', 'creatordate:unix'];

const tagFormat = {
  args: [
    'for-each-ref',
    `--format=${fields.map(field => `%(${field})`).join('%00')}`,
    'refs/tags/v[0-9]*',
    'refs/tags/[0-9]*',
  ],
  parse: (output: string): VersionTag[] =>
    output.split('\n').flatMap(line => {
      const [name = '', type, taggerName = '', taggerEmail = '', at = ''] = line.split('\0');
      // A tag of a file or a tree has no date, and one made by hand no tagger.
      if (!versionName.test(name) || !/^\d+$/.test(at)) return [];
      const tagger = { name: taggerName, email: taggerEmail.replace(/^<|>$/g, '') };
      return [{ name, tagger: type === 'tag' && taggerEmail !== '' ? tagger : null, at: Number(at) }];
    }),
};

/** The tags that name a version, in git's order; null where the clone lacks some of them. */
export async function readVersionTags(git: Git): Promise<readonly VersionTag[] | null> {
  try {
    return tagFormat.parse(await git.run(tagFormat.args));
  } catch (error) {
    if (isGitFailure(error, 'git-failed')) return null;
    throw error;
  }
}
