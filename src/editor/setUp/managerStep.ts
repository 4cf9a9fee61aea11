import { l10n } from 'vscode';
import { number } from '../../core/report/wording';
import { isOfManager, managerChoices, type ManagerChoice } from '../managerChoices';
import { iconless } from '../repositoryText';
import { ask, type Choice } from '../wizard';
import { keepSetting } from './keepSetting';
import type { SetUpStep } from './setUpStep';

/** Who is the manager: git's own identity first but never assumed, then whoever works here, or a name of one's own. */
export const managerStep: SetUpStep = async ({ folder }, place) => {
  const { managers, days } = folder.session.settings;
  const reply = await ask<ManagerChoice>(
    {
      title: l10n.t('Altitude: who is the manager?'),
      placeholder: l10n.t('One person only. An e-mail or a name that is not listed can be typed.'),
      choices: async signal => {
        const all = managerChoices(await folder.session.identities(signal));
        const isListed = managers.length === 0 || all.some(choice => isOfManager(choice, managers));
        return [...(isListed ? [] : [setPerson(managers)]), ...all].map(choice => personChoice(choice, managers, days));
      },
      typed: words => (words === '' ? undefined : typedChoice(words)),
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  const [chosen] = reply.chosen;
  if (chosen === undefined) return 'stop';
  // Who is set already stays as set: the next question is about the addresses.
  if (!isOfManager(chosen, managers)) await keepSetting('managers', chosen.emails, folder.uri);
  return 'next';
};

function personChoice(choice: ManagerChoice, managers: readonly string[], days: number): Choice<ManagerChoice> {
  const isSet = isOfManager(choice, managers);
  const facts = [
    ...(isSet ? [l10n.t('set now')] : []),
    ...(choice.isOwn ? [l10n.t("git's own identity here")] : []),
    ...(isSet || choice.isOwn ? [commitsWords(choice.commits, days)] : []),
  ];
  return {
    value: choice,
    label: iconless(choice.name === '' ? choice.emails.join(', ') : choice.name),
    description: choice.name === '' ? '' : iconless(choice.emails.join(', ')),
    ...(facts.length > 0 && { detail: facts.join(' · ') }),
    isSet,
  };
}

// Of the manager alone: others' numbers are nothing to choose by.
function commitsWords(commits: number, days: number): string {
  return commits === 1
    ? l10n.t('1 work commit in the last {0} days', number(days))
    : l10n.t('{0} work commits in the last {1} days', number(commits), number(days));
}

/** Who is set and has no work here. */
function setPerson(managers: readonly string[]): ManagerChoice {
  return { name: '', emails: managers, commits: 0, isOwn: false };
}

function typedChoice(words: string): Choice<ManagerChoice> {
  return {
    value: { name: words, emails: [words], commits: 0, isOwn: false },
    label: l10n.t('Use “{0}”', iconless(words)),
    detail: l10n.t('An e-mail or a full name, as git log shows it'),
  };
}
