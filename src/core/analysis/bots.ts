import type { RawIdentity } from '../history/columns';
import { sameText } from './foldedText';

const botWord = /\[bot\]|(?<![\p{L}\p{M}\p{N}])bot(?![\p{L}\p{M}\p{N}])/iu;
const botName =
  /^(copilot|jenkins(?!on)|renovate|dependabot|github[- ]actions?|weblate|transifex|crowdin|lokalise|semantic-release|pyup-bot|greenkeeper|snyk|allcontributors)/i;
const botEmail = /\[bot\]|^(?:[^@]*[-_.+])?bot(?:@|$)/i;
/** Addresses of assistants, whose names people may have too. */
const assistantAddress = /^(noreply@anthropic\.com|cursoragent@cursor\.com)$/i;
const automationSubject =
  /^(\[ci\]|\[autofix|Localized file check-in|New Crowdin|Translated using Weblate|chore\(release\)|(Bump version|Version Packages)\b|Release(:?\s+(version\s+|candidate\s+)?\S*\d\S*)?(\s+[([].*)?$)/i;

/**
 * True for automation: `[bot]`, the word bot, or a name that begins with a known one; never a substring, which a family
 * name may hold. `extra` are further names or e-mails, whole, case ignored.
 */
export function isBot({ name, email }: RawIdentity, extra: readonly string[]): boolean {
  // Few say "bot" at all, and the word by itself is costly to find.
  if ((/bot/i.test(name) && botWord.test(name)) || botName.test(name) || botEmail.test(email)) return true;
  if (assistantAddress.test(email)) return true;
  return extra.some(one => sameText(one, name) || sameText(one, email));
}

/** True where a subject is automation's under a person's name: releases, version bumps, localisation check-ins. */
export function isAutomationSubject(subject: string): boolean {
  return automationSubject.test(subject);
}
