import { ConfigurationTarget, l10n, window, workspace, type QuickPickItem } from 'vscode';
import { askFolder } from './askFolder';
import { section } from './ids';
import { say } from './messages';
import type { OpenFolder } from './openFolder';
import type { PutOffQuestions } from './putOffQuestions';
import { iconless } from './repositoryText';
import type { Sessions } from './sessions';
import { sharedFilesWords } from './sharedFilesWords';
import { teamChoices, type TeamChoice } from './teamChoices';

interface TeammateItem extends QuickPickItem {
  readonly choice: TeamChoice;
}

/** Choose Team…: asks who works with the manager, and keeps the answer in the user's settings. Nobody: everyone counts. */
export async function chooseTeam(sessions: Sessions, questions: PutOffQuestions): Promise<void> {
  const folder = askFolder(sessions);
  if (folder === undefined) return;
  const team = await pickTeam(folder);
  if (team === undefined) return;
  if (team.length === 0) await questions.putOff(folder.session.repository);
  const value = team.length === 0 ? undefined : team;
  await workspace.getConfiguration(section).update('team', value, ConfigurationTarget.Global);
  if (!isSame(folder.session.settings.team, team))
    say(l10n.t('Saved. This workspace names a team of its own, which counts here.'));
}

async function pickTeam(folder: OpenFolder): Promise<readonly string[] | undefined> {
  // Who closes the list waits for no people any more.
  const closing = new AbortController();
  const { days } = folder.session.settings;
  try {
    const choices = folder.session.team(closing.signal).then(teamChoices);
    const picked = await window.showQuickPick<TeammateItem>(
      choices.then(all => all.map(choice => teammateItem(choice, days))),
      {
        title: l10n.t('Altitude: who works with you?'),
        placeHolder: l10n.t('Tick your team: only their work and yours counts.'),
        canPickMany: true,
        matchOnDescription: true,
      },
    );
    return picked?.map(({ choice }) => choice.word);
  } finally {
    closing.abort();
  }
}

function teammateItem(choice: TeamChoice, days: number): TeammateItem {
  return {
    choice,
    label: iconless(choice.name),
    description: iconless(choice.email),
    detail: sharedFilesWords(choice.sharedFiles, days),
    picked: choice.picked,
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every(word => other.includes(word));
}
