/** What a merge says of itself in its subject, in git's own words or a forge's. */
export interface MergeWords {
  /** Names of the branches that were merged, without their remote or owner; tags are none. */
  readonly branches: readonly string[];
  /** The branch that it went into, where the subject names it. */
  readonly into: string | null;
  /** It was a tag that was merged. */
  readonly isTag: boolean;
  /** A forge's button was pressed on a change that has a number. */
  readonly isPullRequest: boolean;
}

const nothing: MergeWords = { branches: [], into: null, isTag: false, isPullRequest: false };

/** Reads the subject of a merge: of git, GitHub, GitLab, Bitbucket and Azure; any other names no branch. */
export function mergeWords(subject: string): MergeWords {
  return forgeWords(subject) ?? gitWords(subject) ?? nothing;
}

const forgeForms: readonly RegExp[] = [
  /^Merge pull request #\d+ from [^\s/]+\/(?<branch>\S+)/,
  /^Merge pull request #\d+ in \S+ from (?<branch>\S+) to (?<into>\S+)/,
  /^Merged in (?<branch>\S+) \(pull request #\d+\)/,
  /^Merged PR \d+/,
];

function forgeWords(subject: string): MergeWords | null {
  const found = forgeForms.map(form => form.exec(subject)).find(match => match !== null);
  if (found === undefined) return null;
  const { branch, into = null } = found.groups ?? {};
  return { branches: branch === undefined ? [] : [branch], into, isTag: false, isPullRequest: true };
}

function gitWords(subject: string): MergeWords | null {
  if (/^Merge tags? '/.test(subject)) return { ...nothing, isTag: true };
  const words = /^Merge (?<remote>remote-tracking )?branch(?:es)? (?<from>'.+?)(?: into (?<into>\S+))?$/.exec(subject);
  const { remote, from = '', into } = words?.groups ?? {};
  if (words === null) return null;
  const names = [...from.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  return {
    ...nothing,
    branches: remote === undefined ? names : names.map(name => name.replace(/^[^/]+\//, '')),
    into: into?.replace(/^'(.*)'$/, '$1') ?? null,
  };
}
