import { l10n } from 'vscode';
import { emailChoices, isOfManager, managerChoices, type EmailChoice } from '../managerChoices';
import { iconless } from '../repositoryText';
import { ask, heading, type Choice } from '../wizard';
import { keepSetting } from './keepSetting';
import type { SetUpStep } from './setUpStep';

/** Which addresses are the manager's: those that are known, ticked; those that look alike next; the others last. */
export const addressStep: SetUpStep = async ({ folder }, place) => {
  const { managers } = folder.session.settings;
  const reply = await ask<string>(
    {
      title: l10n.t("Altitude: which addresses are the manager's?"),
      placeholder: l10n.t('Tick every address of the same person'),
      isMany: true,
      choices: async signal => {
        const all = managerChoices(await folder.session.identities(signal));
        const chosen = all.find(choice => isOfManager(choice, managers));
        return chosen === undefined ? managers.map(ownWords) : addressList(emailChoices(chosen, all), managers);
      },
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  if (reply.chosen.length > 0) await keepSetting('managers', reply.chosen, folder.uri);
  return 'next';
};

function addressList(choices: readonly EmailChoice[], managers: readonly string[]): readonly Choice<string>[] {
  const listed = (kind: EmailChoice['kind']): readonly Choice<string>[] =>
    choices.filter(choice => choice.kind === kind).map(choice => addressChoice(choice, managers));
  const known = listed('known');
  const names = managers.filter(words => !choices.some(({ email }) => isSameAddress(email, words)));
  const alike = listed('alike');
  const others = listed('other');
  return [
    ...names.map(ownWords),
    ...known,
    ...(alike.length === 0 ? [] : [heading(l10n.t('Look like the same person')), ...alike]),
    ...(others.length === 0 ? [] : [heading(l10n.t('Other people')), ...others]),
  ];
}

function addressChoice({ email, name, kind }: EmailChoice, managers: readonly string[]): Choice<string> {
  const isSet = kind === 'known' || managers.some(words => isSameAddress(email, words));
  return { value: email, label: iconless(email), description: iconless(name), isSet };
}

/** What is set, whoever it is. */
function ownWords(words: string): Choice<string> {
  return { value: words, label: iconless(words), description: l10n.t('set now'), isSet: true };
}

function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
