import { commands, l10n } from 'vscode';
import { askFolder } from './askFolder';
import { focusGuidance } from './ids';
import { refusals, say } from './messages';
import type { PutOffQuestions } from './putOffQuestions';
import type { Sessions } from './sessions';
import { addressStep } from './setUp/addressStep';
import { baseStep } from './setUp/baseStep';
import { criticalStep } from './setUp/criticalStep';
import { managerStep } from './setUp/managerStep';
import { overriddenSettings } from './setUp/overriddenSettings';
import { postureStep } from './setUp/postureStep';
import type { SettingUp, SetUpStep } from './setUp/setUpStep';
import { offerSharing } from './setUp/shareOffer';
import { teamStep } from './setUp/teamStep';

const steps: readonly SetUpStep[] = [managerStep, addressStep, baseStep, teamStep, criticalStep, postureStep];

/**
 * Set Up…: who the manager is, where work lands, who the team is, what is critical, and how much hands-on work is meant.
 * Each answer is kept in the user's own settings at once, so that one may stop anywhere.
 */
export async function setUp(sessions: Sessions, questions: PutOffQuestions): Promise<void> {
  const folder = askFolder(sessions);
  if (folder === undefined) return;
  const repository = await folder.session.place();
  if (repository === undefined) {
    say(refusals.notInRepository);
    return;
  }
  const settingUp = { folder, repository, questions };
  const isDone = await askSteps(settingUp);
  if (isDone) await offerSharing(settingUp);
  const overridden = overriddenSettings(settingUp);
  if (overridden.length > 0) {
    say(l10n.t('Saved. This workspace has settings of its own for {0}, which count here.', overridden.join(', ')));
  }
  if (isDone) await commands.executeCommand(focusGuidance);
}

/** Asks one after the other, and back again where that is wished; true once the last one is answered. */
async function askSteps(settingUp: SettingUp): Promise<boolean> {
  let current = 0;
  while (current < steps.length) {
    const place = { step: current + 1, steps: steps.length, hasBefore: current > 0 };
    const end = await steps[current]?.(settingUp, place);
    if (end === 'stop' || end === undefined) return false;
    current += end === 'back' ? -1 : 1;
  }
  return true;
}
