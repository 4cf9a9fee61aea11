import { l10n } from 'vscode';
import { iconless } from '../repositoryText';
import { sharedFilesWords } from '../sharedFilesWords';
import { teamChoices, type TeamChoice } from '../teamChoices';
import { ask, type Choice } from '../wizard';
import { keepSetting } from './keepSetting';
import type { SetUpStep } from './setUpStep';

/** Who works with the manager; proposed where more people work here than one team has. */
export const teamStep: SetUpStep = async ({ folder, questions }, place) => {
  const reply = await ask<string>(
    {
      title: l10n.t('Altitude: who is the team?'),
      placeholder: l10n.t('Tick who works with you. Nobody ticked: everyone is counted.'),
      isMany: true,
      choices: async signal => {
        const { days, team } = folder.session.settings;
        const proposal = await folder.session.team(signal);
        const isAsked = proposal.isCrowd || team.length > 0;
        return teamChoices(proposal).map(choice => teammateChoice(choice, isAsked, days));
      },
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  if (reply.chosen.length === 0) await questions.putOff(folder.session.repository);
  await keepSetting('team', reply.chosen, folder.uri);
  return 'next';
};

function teammateChoice(
  { word, name, email, sharedFiles, picked }: TeamChoice,
  isAsked: boolean,
  days: number,
): Choice<string> {
  return {
    value: word,
    label: iconless(name),
    description: iconless(email),
    detail: sharedFilesWords(sharedFiles, days),
    isSet: isAsked && picked,
  };
}
