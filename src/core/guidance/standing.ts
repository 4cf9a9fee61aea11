/** Ids of the advice that is shown when nothing is wrong: where a manager's technical work does most good. */
export const standingGuidance: readonly string[] = [
  'do-ask-guiding-questions',
  'do-read-what-was-merged',
  'dont-code-to-avoid-the-hard-parts',
  'do-praise-simple-work',
  'do-bring-clarity',
  'do-set-goals-and-limits-first',
  'dont-own-the-architecture',
  'do-build-a-tool',
  'do-make-a-dashboard',
  'do-prototype-to-settle-a-question',
];

/** One of these is shown each week, in this order. */
export const standingQuestions: readonly string[] = [
  "What would your week look like if this file were someone else's?",
  'Which hard conversation does this code postpone?',
  'Who on your team is ready for the problem that you would like to solve yourself?',
  'What would stop tomorrow if you were away for two weeks?',
  'Which decision of last week could someone else have made, with the right context?',
  'Whose work became simpler through something that you did this week?',
  'What do you know about this system that only you know?',
  'Which of your tasks would nobody miss?',
  'Who has not been asked for their opinion on the design yet?',
  'What did you last learn from a change that you did not write?',
];

const millisecondsPerDay = 86_400_000;
const daysFromMondayToFirstOfJanuary1970 = 3;

/**
 * The question of the ISO week (Monday to Sunday, UTC) that `until` lies in; the next week has the next question, also
 * across the turn of a year. `until` is an ISO date or instant; one that cannot be read throws a RangeError.
 */
export function standingQuestion(until: string): string {
  const day = Math.floor(Date.parse(until) / millisecondsPerDay);
  const week = Math.floor((day + daysFromMondayToFirstOfJanuary1970) / 7);
  const question = standingQuestions.at(week % standingQuestions.length);
  if (Number.isNaN(week) || question === undefined) throw new RangeError(`not an ISO date: ${until}`);
  return question;
}
