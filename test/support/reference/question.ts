/** What the reference is asked. */
export interface Question {
  /** The folder that git calls its own: a bare repository, or `.git`. */
  readonly gitDirectory: string;
  /** Full id of base as it is today. People are whoever its history names. */
  readonly base: string;
  /** Seconds since 1970. */
  readonly until: number;
  /** Days of the window. */
  readonly days: number;
  /** E-mail of the manager. */
  readonly manager: string;
  readonly words: Words;
}

/** Lists of words and paths. They are no formulas, have tests of their own, and come from whoever asks. */
export interface Words {
  readonly isBot: (identity: Identity) => boolean;
  readonly isAutomation: (subject: string) => boolean;
  readonly isLeftOut: (path: string) => boolean;
  readonly isProductSource: (path: string) => boolean;
  /** Demand of a file: what hot spots are ordered by. */
  readonly demandOf: (path: string) => number;
  /** Which of two people with as many files and commits leaves first: below zero for the first. */
  readonly compareEquals: (one: Who, other: Who) => number;
}

/** A name and an e-mail as a commit holds them. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** A person, told by the first of all their identities in the order of the alphabet, as `Name <e-mail>`. */
export type Who = string;

/** The one way in which an identity is written here. */
export function written({ name, email }: Identity): string {
  return `${name} <${email}>`;
}
