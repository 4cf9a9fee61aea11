/** What makes a file critical. */
export type ReasonKind = 'declared' | 'preset' | 'hotspot' | 'in-flight' | 'owned';

export interface Reason {
  readonly kind: ReasonKind;
  readonly value: number;
  readonly threshold: number;
  readonly detail: string;
}
