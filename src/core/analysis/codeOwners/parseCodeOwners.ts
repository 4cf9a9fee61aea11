import { itemAt } from '../../history/columns';
import type { CodeOwners, CodeOwnersDialect, CodeOwnersFile, CodeOwnersLines } from './codeOwners';
import { githubPattern, gitlabPattern } from './codeOwnersPattern';
import type { PathPattern } from './codeOwnersPattern';
import { dialectOf } from './codeOwnersPlace';
import { parseGithubLines } from './parseGithubLines';
import { parseGitlabLines } from './parseGitlabLines';
import { ruleIndex } from './ruleIndex';
import { isSilent } from './ruleLine';

/** How large a file is read. */
export const codeOwnersLimits = {
  /** Of UTF-8: GitHub loads no larger file, and we read no larger one of GitLab either. */
  bytes: 3 * 1024 * 1024,
  /** That are neither blank nor comments: more than people write, and more would take too long. */
  lines: 50_000,
} as const;

/** Reads the text of a CODEOWNERS file; never fails. A file that is too large has no rules and one diagnostic. */
export function parseCodeOwners(text: string, file: CodeOwnersFile): CodeOwners {
  if (isTooLarge(text)) return unread(file, 'a file over 3 MB is not read');
  const lines = text.split('\n').map(line => line.trim());
  if (lines.filter(line => !isSilent(line)).length > codeOwnersLimits.lines)
    return unread(file, `a file of more than ${codeOwnersLimits.lines} rules is not read`);
  const dialect = dialectOf(file, lines);
  const { rules, diagnostics } = readLines[dialect](lines);
  const indexesFor = ruleIndex(rules.map(({ pattern }) => patternOf(dialect, pattern)));
  return {
    path: file.path,
    dialect,
    rules,
    diagnostics,
    rulesFor: path => indexesFor(path).map(index => itemAt(rules, index)),
  };
}

function unread(file: CodeOwnersFile, why: string): CodeOwners {
  return { ...parseCodeOwners('', file), diagnostics: [{ line: 1, why }] };
}

const readLines: Readonly<Record<CodeOwnersDialect, (lines: readonly string[]) => CodeOwnersLines>> = {
  github: parseGithubLines,
  gitlab: parseGitlabLines,
};

function patternOf(dialect: CodeOwnersDialect, pattern: string): PathPattern {
  return dialect === 'github' ? githubPattern(pattern) : gitlabPattern(pattern.replace(/^!/, ''));
}

function isTooLarge(text: string): boolean {
  if (text.length > codeOwnersLimits.bytes) return true;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > codeOwnersLimits.bytes;
}
