/** What every git of ours is told: take no lock, fetch nothing, replace nothing, ask nobody, and write when there is much. */
const hardened = {
  // Else `log` and `rev-list` wake their reader for every commit, which took a fifth of the time of reading a history.
  GIT_FLUSH: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
} as const;

/** Names of the variables that are set here; simple-git lets no other `GIT_*` through. */
export const ownVariables: readonly string[] = Object.keys(hardened);

const programVariables = new Set(['EDITOR', 'VISUAL', 'PAGER', 'SSH_ASKPASS', 'PREFIX']);

/** The person's environment without whatever steers git or names a program to start, and with the hardened settings. */
export function gitEnvironment(ambient: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(ambient)) {
    const upper = name.toUpperCase();
    if (value !== undefined && !upper.startsWith('GIT_') && !programVariables.has(upper)) kept[name] = value;
  }
  return { ...kept, ...hardened, LC_ALL: 'C' };
}
