const calls: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'critical-authorship',
    [
      'do-pair-on-next-change',
      'dont-take-the-interesting-work',
      'do-bring-a-second-person-in',
      'dont-work-where-a-meeting-stalls-others',
      'do-work-off-the-path',
      'dont-own-the-architecture',
    ],
  ],
  [
    'implementation-share',
    [
      'dont-be-main-implementer',
      'do-work-off-the-path',
      'dont-decide-for-those-who-could-learn',
      'do-fix-small-bugs',
      'dont-stay-tech-lead-as-the-team-grows',
      'dont-code-out-of-habit',
      'do-take-a-side-project',
    ],
  ],
  [
    'blocking-work',
    [
      'dont-hold-a-branch-others-need',
      'do-land-the-shared-part-first',
      'do-send-one-idea-at-a-time',
      'dont-work-where-a-meeting-stalls-others',
      'dont-send-what-nobody-can-review',
    ],
  ],
  [
    'sole-knowledge',
    [
      'do-choose-a-learner-as-reviewer',
      'dont-stay-the-only-one-who-knows',
      'do-bring-a-second-person-in',
      'dont-cover-a-gap-alone',
      'do-improve-the-onboarding-page',
    ],
  ],
  ['straight-to-base', ['dont-bypass-review', 'do-let-peers-approve', 'do-send-one-idea-at-a-time']],
  [
    'merge-gate',
    ['do-let-peers-approve', 'dont-make-changes-wait-for-seniority', 'dont-be-a-bottleneck', 'do-coach-how-to-decide'],
  ],
  [
    'review-gate',
    [
      'dont-be-the-required-reviewer',
      'do-be-the-second-reviewer',
      'do-answer-reviews-within-a-day',
      'dont-leave-a-comment-that-may-block',
      'dont-steer-every-line',
    ],
  ],
  [
    'uncommitted-critical',
    ['do-talk-before-you-edit', 'dont-edit-what-others-edit-now', 'dont-build-in-private', 'do-pair-on-next-change'],
  ],
  ['release-gate', ['do-make-the-release-a-command', 'dont-be-the-one-who-releases', 'do-let-someone-shadow-you']],
  [
    'creep',
    [
      'dont-let-a-favour-grow',
      'do-say-why-you-step-in-and-when-you-leave',
      'do-bring-a-second-person-in',
      'dont-code-to-avoid-the-hard-parts',
    ],
  ],
  [
    'outside-hours',
    [
      'do-measure-hours-by-your-own-pattern',
      'dont-be-the-hero-after-hours',
      'do-find-what-matters-and-go-home',
      'do-keep-code-that-energizes',
    ],
  ],
  [
    'scattered',
    ['do-finish-down-to-three-branches', 'dont-keep-many-things-going', 'do-pick-changes-that-disturb-nobody'],
  ],
  [
    'absence',
    [
      'do-write-down-what-only-you-do',
      'dont-be-needed-on-holiday',
      'do-let-someone-shadow-you',
      'dont-stay-the-only-one-who-knows',
    ],
  ],
  [
    'too-far',
    [
      'do-read-what-was-merged',
      'dont-lose-touch-with-the-code',
      'do-keep-a-working-build',
      'do-write-a-test',
      'do-own-one-small-feature',
    ],
  ],
]);

/**
 * Ids of the advice that findings of these kinds call for, each once: the advice of the first kind first, and for one
 * kind the most useful first, with at least one do and one don't. An unknown kind calls for nothing.
 */
export function guidanceFor(kinds: readonly string[]): readonly string[] {
  return [...new Set(kinds.flatMap(kind => calls.get(kind) ?? []))];
}
