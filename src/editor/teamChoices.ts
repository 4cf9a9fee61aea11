import type { TeamProposal } from '../engine/protocol';

/** Somebody who may be in the manager's team. */
export interface TeamChoice {
  /** What the setting holds for this person. */
  readonly word: string;
  readonly name: string;
  readonly email: string;
  /** Files in common with the manager; null for somebody without work in the window. */
  readonly sharedFiles: number | null;
  /** Ticked before anybody chooses. */
  readonly picked: boolean;
}

/**
 * The people to choose from. Ticked are those whom the setting names already, or, where it names nobody who works here,
 * those who are proposed. Who is named and absent here stays ticked: on leave, or of another repository.
 */
export function teamChoices({ people, absent }: TeamProposal): readonly TeamChoice[] {
  const isAnswered = people.some(({ isNamed }) => isNamed);
  return [
    ...people.map(({ word, name, email, sharedFiles, isProposed, isNamed }) => ({
      ...{ word, name, email, sharedFiles },
      picked: isAnswered ? isNamed : isProposed,
    })),
    ...absent.map(word => ({ word, name: word, email: '', sharedFiles: null, picked: true })),
  ];
}
