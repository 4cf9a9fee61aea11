const words: Readonly<Record<string, string>> = {
  'critical-authorship': 'critical files whose changes are mostly yours',
  'implementation-share': 'a large share of the commits to product source',
  'blocking-work': 'open work that others wait for',
  'sole-knowledge': 'critical files that only you know',
  'straight-to-base': 'changes to critical files that went straight to base',
  'merge-gate': 'merges of others’ work through you alone',
  'review-gate': 'reviews of critical files through you alone',
  'uncommitted-critical': 'edits of critical files that are not committed',
  'release-gate': 'releases through you alone',
  creep: 'a growing share of the commits to critical files',
  'outside-hours': 'more commits outside your working hours',
  scattered: 'work on many things at once',
  'too-far': 'a quarter in which no commit named you',
};

/** What a kind of finding is about, without a number, as the end of a sentence; the kind itself where none is known. */
export function findingWords(kind: string): string {
  return words[kind] ?? kind;
}
