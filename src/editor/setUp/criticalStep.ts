import { l10n, ThemeIcon } from 'vscode';
import { presets as allPresets, type Preset } from '../../core/settings/settings';
import { number } from '../../core/report/wording';
import { changesWords, peopleWords } from '../countWords';
import { percentWords } from '../percentWords';
import { globsAfter, pathChoices, presetChoices, type PathChoice, type PresetChoice } from '../criticalChoices';
import { keepPersonalGlobs, personalGlobs } from '../criticalPaths';
import { iconless } from '../repositoryText';
import { ask, heading, type Choice } from '../wizard';
import { isSame, keepSetting } from './keepSetting';
import type { SetUpStep } from './setUpStep';

type Ticked = { readonly glob: string } | { readonly preset: Preset };

/** What is critical whatever the numbers say: folders and files that the history proposes, and kinds of files. */
export const criticalStep: SetUpStep = async ({ folder, repository }, place) => {
  const personal = personalGlobs();
  const { presets } = folder.session.settings;
  let offered: readonly PathChoice[] = [];
  const reply = await ask<Ticked>(
    {
      title: l10n.t('Altitude: what is critical?'),
      placeholder: l10n.t('Tick what is critical in any case. Most edits to come stand first.'),
      isMany: true,
      choices: async signal => {
        const proposal = await folder.session.critical(signal);
        offered = pathChoices(proposal, repository.top, personal);
        return list(offered, presetChoices(proposal, presets));
      },
    },
    place,
  );
  if (typeof reply === 'string') return reply;
  const globs = reply.chosen.flatMap(ticked => ('glob' in ticked ? [ticked.glob] : []));
  const kept = globsAfter(personal, offered, globs);
  if (!isSame(kept, personal)) await keepPersonalGlobs(kept);
  const on = allPresets.filter(preset => reply.chosen.some(ticked => 'preset' in ticked && ticked.preset === preset));
  if (!isSame(on, presets)) await keepSetting('presets', on, folder.uri);
  return 'next';
};

function list(paths: readonly PathChoice[], presets: readonly PresetChoice[]): readonly Choice<Ticked>[] {
  const group = (title: string, kind: 'folder' | 'file' | undefined): readonly Choice<Ticked>[] => {
    const choices = paths.filter(({ found }) => found?.kind === kind).map(pathChoice);
    return choices.length === 0 ? [] : [heading(title), ...choices];
  };
  return [
    ...group(l10n.t('Set by you'), undefined),
    ...group(l10n.t('Busiest folders'), 'folder'),
    ...group(l10n.t('Busiest files'), 'file'),
    heading(l10n.t('Kinds of files')),
    ...presets.map(presetChoice),
  ];
}

function pathChoice({ glob, path, found, isSet }: PathChoice): Choice<Ticked> {
  const isFolder = found?.kind === 'folder';
  const iconPath = new ThemeIcon(isFolder ? 'folder' : 'file');
  return {
    value: { glob },
    label: iconless(path),
    iconPath,
    isSet,
    ...(found !== null && { description: words(found) }),
  };
}

function words(found: NonNullable<PathChoice['found']>): string {
  if (found.kind === 'folder') {
    const part = percentWords(found.part);
    return l10n.t('{0} of the busiest files, {1} of the edits to come', number(found.files), part);
  }
  const [changes, by] = [changesWords(found.revisions), peopleWords(found.people)];
  return found.isCritical ? l10n.t('critical already · {0} by {1}', changes, by) : l10n.t('{0} by {1}', changes, by);
}

function presetChoice({ preset, files, examples, isSet }: PresetChoice): Choice<Ticked> {
  const named = examples.map(iconless).join(', ');
  const description =
    files === 0
      ? l10n.t('matches nothing here')
      : files === 1
        ? l10n.t('1 file here: {0}', named)
        : l10n.t('{0} files here, such as {1}', number(files), named);
  return { value: { preset }, label: presetNames()[preset], iconPath: new ThemeIcon('checklist'), description, isSet };
}

function presetNames(): Readonly<Record<Preset, string>> {
  return {
    migrations: l10n.t('Database migrations and schemas'),
    deploy: l10n.t('Deployment and infrastructure'),
    ci: l10n.t('Continuous integration'),
    api: l10n.t('Schemas of public interfaces'),
    authentication: l10n.t('Authentication and sessions'),
    payment: l10n.t('Payment and billing'),
  };
}
