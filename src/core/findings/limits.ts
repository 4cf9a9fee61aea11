import type { Posture, Settings } from '../settings/settings';

/** A rule's limits with what the settings put in their place. */
export function limitsOf<Name extends string>(
  settings: Settings,
  kind: string,
  defaults: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> {
  const own = Object.entries(settings.thresholds[kind] ?? {}).filter(([name]) => Object.hasOwn(defaults, name));
  return { ...defaults, ...Object.fromEntries(own) };
}

/** What a posture multiplies the limits of the share findings by. */
export const postureFactors: Readonly<Record<Posture, number>> = {
  'hands-off': 0.5,
  balanced: 1,
  'player-coach': 1.5,
};

/** No scaling lifts the limit of a share above this. */
export const highestShare = 0.75;

/** The limit of a share under a posture, capped. */
export function scaledShare(share: number, settings: Settings, factor = 1): number {
  return Math.min(highestShare, share * factor * postureFactors[settings.posture]);
}
