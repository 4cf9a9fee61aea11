import type { Analysis } from '../../analysis/analysis';
import type { Credit, CreditRule } from './credit';
import { handedOver } from './handedOver';
import { docs, ownWork, smallFixes } from './ownWork';
import { pairing } from './pairing';
import { reviews } from './reviews';
import { shareFell } from './shareFell';

const rules: readonly CreditRule[] = [
  handedOver,
  shareFell,
  pairing,
  reviews,
  ownWork('tests'),
  docs,
  ownWork('tooling'),
  ownWork('prototypes'),
  smallFixes,
];

/** What goes well, one credit a kind: what changed first, then work with people, then the manager's own. */
export function credits(analysis: Analysis): readonly Credit[] {
  if (analysis.manager === null) return [];
  return rules.map(rule => rule(analysis)).filter(credit => credit !== null);
}
