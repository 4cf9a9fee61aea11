/** First parts of branches that say what the work is, not whose it is. */
const kindsOfWork = new Set(
  (
    'auto backport bug bugfix build bump chore ci dependabot deps design dev develop doc docs enhancement epic ' +
    'experiment experiments feat feature features fix fixes hotfix improvement issue main maintenance master merge next ' +
    'patch perf poc proto prototype pull refactor release releases renovate revert revert-branch snyk spike sprint ' +
    'stable staging story style support task tech test tests ticket topic trunk u update user users version wip people'
  ).split(' '),
);

const holdsUsers = new Set(['u', 'user', 'users', 'people']);
const ownRemotes = new Set(['origin', 'upstream']);

/** How single words of a ref are told: `known` for a word that may mean somebody, `whose` for one that surely does. */
export interface RefWords {
  readonly known: (word: string) => string;
  readonly whose: (word: string) => string;
}

/** A ref, full or short, without what says whose it is: its remote, its prefix, and names inside it. */
export function maskedRef(ref: string, words: RefWords): string {
  const [, root = '', rest = ''] = /^(refs\/(?:heads|remotes|tags)\/)?(.*)$/s.exec(ref) ?? [];
  if (root === '' && ref.startsWith('refs/')) return ref;
  const parts = rest.split('/');
  const isRemote = root === 'refs/remotes/' || ownRemotes.has(parts[0] ?? '');
  const remote = isRemote ? parts.slice(0, 1).map(name => (ownRemotes.has(name) ? name : words.whose(name))) : [];
  return root + [...remote, ...maskedBranch(isRemote ? parts.slice(1) : parts, words)].join('/');
}

function maskedBranch(parts: readonly string[], words: RefWords): readonly string[] {
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    const isPrefix = at === 0 || (at === 1 && holdsUsers.has(parts[0] ?? ''));
    if (isLast || !isPrefix || saysWhatWork(part)) return maskedWords(part, words);
    return words.whose(part);
  });
}

function saysWhatWork(part: string): boolean {
  return kindsOfWork.has(part.toLowerCase()) || /\d/.test(part);
}

function maskedWords(part: string, { known }: RefWords): string {
  const whole = known(part);
  return whole === part ? part.replace(/[\p{L}\p{N}]+/gu, known) : whole;
}
