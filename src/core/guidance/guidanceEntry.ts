export type Polarity = 'do' | 'dont';

export interface GuidanceEntry {
  readonly id: string;
  readonly polarity: Polarity;
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly source: GuidanceSource;
}

export interface GuidanceSource {
  readonly author: string;
  readonly title: string;
  readonly address: string;
}
