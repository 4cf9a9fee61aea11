import { ConfigurationTarget, l10n, window, workspace, type QuickPickItem } from 'vscode';
import { number } from '../core/report/wording';
import { askFolder } from './askFolder';
import { section } from './ids';
import { emailChoices, managerChoices, type EmailChoice, type ManagerChoice } from './managerChoices';
import { say } from './messages';
import type { OpenFolder } from './openFolder';
import { iconless } from './repositoryText';
import type { Sessions } from './sessions';

interface PersonItem extends QuickPickItem {
  readonly choice: ManagerChoice;
}

interface EmailItem extends QuickPickItem {
  readonly choice: EmailChoice;
}

/** Set Up…: asks who the manager is, git's own identity first but never assumed, and keeps it in the user's settings. */
export async function setUp(sessions: Sessions): Promise<void> {
  const folder = askFolder(sessions);
  if (folder === undefined) return;
  const chosen = await choosePerson(folder);
  const emails = chosen === undefined ? undefined : await chooseEmails(chosen.choice, chosen.all);
  if (emails === undefined || emails.length === 0) return;
  await workspace.getConfiguration(section).update('managers', emails, ConfigurationTarget.Global);
  if (!namesSame(folder, emails)) say(l10n.t('Saved. This workspace names a manager of its own, which counts here.'));
}

async function choosePerson(
  folder: OpenFolder,
): Promise<{ readonly choice: ManagerChoice; readonly all: readonly ManagerChoice[] } | undefined> {
  // Who closes the list waits for no people any more.
  const closing = new AbortController();
  try {
    const choices = folder.session.identities(closing.signal).then(managerChoices);
    const picked = await window.showQuickPick<PersonItem>(
      choices.then(all => all.map(personItem)),
      {
        title: l10n.t('Altitude: who is the manager?'),
        placeHolder: l10n.t('Whose work shall Altitude look at? It looks at one person only.'),
        matchOnDescription: true,
      },
    );
    return picked === undefined ? undefined : { choice: picked.choice, all: await choices };
  } finally {
    closing.abort();
  }
}

async function chooseEmails(
  chosen: ManagerChoice,
  all: readonly ManagerChoice[],
): Promise<readonly string[] | undefined> {
  const choices = emailChoices(chosen, all);
  if (choices.length < 2) return chosen.emails;
  const picked = await window.showQuickPick<EmailItem>(choices.map(emailItem), {
    title: l10n.t('Altitude: which e-mails are {0}?', chosen.name),
    placeHolder: l10n.t('Tick further e-mails of the same person, if any, and press OK'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.map(({ choice }) => choice.email);
}

function personItem(choice: ManagerChoice): PersonItem {
  const own = choice.isOwn ? [l10n.t("git's own identity here")] : [];
  return {
    choice,
    label: iconless(choice.name),
    description: iconless(choice.emails.join(', ')),
    detail: [...own, commitsWords(choice)].join(' · '),
  };
}

function commitsWords({ commits }: ManagerChoice): string {
  if (commits === 1) return l10n.t('1 work commit in the window');
  return l10n.t('{0} work commits in the window', number(commits));
}

function emailItem(choice: EmailChoice): EmailItem {
  return { choice, label: iconless(choice.email), description: iconless(choice.name), picked: choice.known };
}

function namesSame(folder: OpenFolder, emails: readonly string[]): boolean {
  const { managers } = folder.session.settings;
  return emails.every(email => managers.includes(email)) && managers.length === emails.length;
}
