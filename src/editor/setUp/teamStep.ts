import { l10n } from 'vscode';
import { number } from '../../core/report/wording';
import { iconless } from '../repositoryText';
import { teamChoices, type TeamChoice } from '../teamChoices';
import { ask, type Choice } from '../wizard';
import { keepSetting } from './keepSetting';
import type { SetUpStep } from './setUpStep';

/** Who works with the manager; proposed where more people work here than one team has. */
export const teamStep: SetUpStep = async ({ folder, questions }, place) => {
  const reply = await ask<string>(
    {
      title: l10n.t('Altitude: who is the team?'),
      placeholder: l10n.t('Tick who counts beside you; nobody ticked: everyone'),
      isMany: true,
      choices: async signal => {
        const proposal = await folder.session.team(signal);
        const isAsked = proposal.isCrowd || folder.session.settings.team.length > 0;
        return teamChoices(proposal).map(choice => teammateChoice(choice, isAsked));
      },
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  if (reply.chosen.length === 0) await questions.putOff(folder.session.repository);
  await keepSetting('team', reply.chosen);
  return 'next';
};

function teammateChoice({ word, name, email, sharedFiles, picked }: TeamChoice, isAsked: boolean): Choice<string> {
  return {
    value: word,
    label: iconless(name),
    description: iconless(email),
    detail: sharedWords(sharedFiles),
    isSet: isAsked && picked,
  };
}

function sharedWords(files: number | null): string {
  if (files === null) return l10n.t('In your settings; without work here in the window');
  if (files === 0) return l10n.t('No file in common with you');
  return files === 1 ? l10n.t('1 file in common with you') : l10n.t('{0} files in common with you', number(files));
}
