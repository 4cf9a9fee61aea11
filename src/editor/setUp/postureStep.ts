import { l10n } from 'vscode';
import type { Posture } from '../../core/settings/settings';
import { ask, type Choice } from '../wizard';
import { keepSetting } from './keepSetting';
import type { SetUpStep } from './setUpStep';

/** How much hands-on work the manager means to keep, and what each answer does to the limits. */
export const postureStep: SetUpStep = async ({ folder }, place) => {
  const { posture } = folder.session.settings;
  const reply = await ask<Posture>(
    {
      title: l10n.t('Altitude: how much hands-on work do you mean to keep?'),
      placeholder: l10n.t('It moves the limits of the two findings about your share of the work, and nothing else.'),
      choices: () => Promise.resolve(postures().map(one => ({ ...one, isSet: one.value === posture }))),
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  await keepSetting('posture', reply.chosen[0] ?? posture, folder.uri);
  return 'next';
};

function postures(): readonly (Choice<Posture> & { readonly value: Posture })[] {
  return [
    {
      value: 'hands-off',
      label: l10n.t('Hands-off'),
      description: l10n.t('limits × 0.5'),
      detail: l10n.t('Your work is people and direction: half the usual share already speaks.'),
    },
    {
      value: 'balanced',
      label: l10n.t('Balanced'),
      description: l10n.t('limits × 1'),
      detail: l10n.t('Some code, off the critical path: the limits as they are.'),
    },
    {
      value: 'player-coach',
      label: l10n.t('Player-coach'),
      description: l10n.t('limits × 1.5'),
      detail: l10n.t('Hands-on work is part of the role: half as much again is fine, at most 75 %.'),
    },
  ];
}
