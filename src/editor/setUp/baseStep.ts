import { l10n } from 'vscode';
import type { BaseRule } from '../../engine/protocol';
import { baseChoices, type BaseChoice } from '../baseChoices';
import { repositoryPaths } from '../repositoryPlace';
import { iconless } from '../repositoryText';
import { ask, heading, type Choice } from '../wizard';
import { keepBase } from './keepBase';
import type { SetUpStep } from './setUpStep';

/** Where work lands in this repository: what is found, with why, or another branch. */
export const baseStep: SetUpStep = async ({ folder, repository }, place) => {
  const { base } = folder.session.settingsIn(repository);
  let set: string | undefined;
  const reply = await ask<string>(
    {
      title: l10n.t("Altitude: where does the team's work land?"),
      placeholder: l10n.t('In this repository: what is on the branch is finished, all else is open work.'),
      choices: async signal => {
        const all = baseChoices(await folder.session.base(signal), base);
        set = all.find(({ isSet }) => isSet)?.value;
        const [found, ...others] = all.map(branchChoice);
        return [
          ...(found === undefined ? [] : [found]),
          ...(others.length === 0 ? [] : [heading(l10n.t('Other branches')), ...others]),
        ];
      },
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  const [chosen = ''] = reply.chosen;
  // What holds here already, perhaps for the whole team, is not written once more.
  if (chosen !== set) await keepBase(repositoryPaths(repository), chosen);
  return 'next';
};

function branchChoice({ value, name, rule, isSet }: BaseChoice): Choice<string> {
  const shown = iconless(name);
  if (value !== '') return { value, label: shown, isSet, ...(isSet && { description: l10n.t('set now') }) };
  const label = name === '' ? l10n.t('Whatever is found') : shown;
  const detail = rule === null ? l10n.t('There is no commit yet') : whys()[rule];
  return { value, label, description: l10n.t('proposed'), detail, isSet };
}

function whys(): Readonly<Record<BaseRule, string>> {
  return {
    marked: l10n.t('The remote that your command line tools mark as the place where pull requests go'),
    upstream: l10n.t('The trunk of the remote called upstream'),
    origin: l10n.t('The trunk of the remote called origin'),
    bare: l10n.t('What this bare repository says its trunk is'),
    local: l10n.t('A local trunk: no remote was fetched'),
    'checked-out': l10n.t('What is checked out: there is no trunk by the usual names'),
  };
}
