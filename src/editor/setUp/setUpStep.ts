import type { OpenFolder } from '../openFolder';
import type { PutOffQuestions } from '../putOffQuestions';
import type { RepositoryPlace } from '../repositoryPlace';
import type { Place } from '../wizard';

/** What the steps of Set Up work on. */
export interface SettingUp {
  readonly folder: OpenFolder;
  readonly repository: RepositoryPlace;
  readonly questions: PutOffQuestions;
}

/** How a step ended: with an answer, by going back to the one before, or by stopping. */
export type StepEnd = 'next' | 'back' | 'stop';

/** Asks one thing and keeps the answer; without an answer it keeps nothing. */
export type SetUpStep = (settingUp: SettingUp, place: Place) => Promise<StepEnd>;
