import type { CodeOwnersDiagnostic, CodeOwnersLines, CodeOwnersRule } from './codeOwners';
import { isGithubOwner, wordsOf } from './ownerSyntax';
import { isSilent, splitRuleLine } from './ruleLine';

/** Reads lines as GitHub does: a line with a fault is skipped whole, and `#` begins a comment also behind the owners. */
export function parseGithubLines(lines: readonly string[]): CodeOwnersLines {
  const rules: CodeOwnersRule[] = [];
  const diagnostics: CodeOwnersDiagnostic[] = [];
  lines.forEach((text, index) => {
    const line = index + 1;
    if (isSilent(text)) return;
    const { pattern, rest } = splitRuleLine(text);
    const owners = wordsOf(rest.split('#', 1)[0] ?? '');
    const why = patternFault(pattern) ?? ownerFault(owners);
    if (why === null) rules.push({ line, pattern, owners, section: null, isOptional: false, isExclusion: false });
    else diagnostics.push({ line, why: `${why}: GitHub skips the line` });
  });
  return { rules, diagnostics };
}

function patternFault(pattern: string): string | null {
  const unescaped = pattern.replace(/\\./gs, '');
  if (pattern === '/') return '/ alone is no file, * is every file';
  if (pattern.startsWith('!')) return '! does not exclude files here';
  if (pattern.startsWith('\\#')) return '\\# does not stand for a # here';
  if (/[[\]]/.test(unescaped)) return '[ and ] stand for themselves only with a \\ before each';
  if (unescaped.includes('***')) return '*** is no wildcard';
  return unescaped.endsWith('\\') ? 'the pattern ends with a \\' : null;
}

function ownerFault(owners: readonly string[]): string | null {
  return owners.every(isGithubOwner) ? null : 'an owner is neither @user nor @org/team nor an e-mail';
}
