/** A name and an e-mail as a report shows them. */
export interface PersonName {
  readonly name: string;
  readonly email: string;
}
