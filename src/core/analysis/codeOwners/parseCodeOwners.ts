import { itemAt } from '../../history/columns';
import type {
  CodeOwners,
  CodeOwnersDiagnostic,
  CodeOwnersDialect,
  CodeOwnersFile,
  CodeOwnersLines,
} from './codeOwners';
import { githubPattern, gitlabPattern } from './codeOwnersPattern';
import type { PathPattern } from './codeOwnersPattern';
import { dialectOf } from './codeOwnersPlace';
import { parseGithubLines } from './parseGithubLines';
import { parseGitlabLines } from './parseGitlabLines';
import { ruleIndex } from './ruleIndex';

/** Bytes of UTF-8 beyond which GitHub does not load the file; we read no larger one of GitLab either. */
export const codeOwnersBytes = 3 * 1024 * 1024;

/** Reads the text of a CODEOWNERS file; never fails. A file that is too large has no rules and one diagnostic. */
export function parseCodeOwners(text: string, file: CodeOwnersFile): CodeOwners {
  if (isTooLarge(text)) return { ...parseCodeOwners('', file), diagnostics: [tooLarge] };
  const lines = text.split('\n').map(line => line.trim());
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

const tooLarge: CodeOwnersDiagnostic = { line: 1, why: 'a file over 3 MB is not read' };

const readLines: Readonly<Record<CodeOwnersDialect, (lines: readonly string[]) => CodeOwnersLines>> = {
  github: parseGithubLines,
  gitlab: parseGitlabLines,
};

function patternOf(dialect: CodeOwnersDialect, pattern: string): PathPattern {
  return dialect === 'github' ? githubPattern(pattern) : gitlabPattern(pattern.replace(/^!/, ''));
}

function isTooLarge(text: string): boolean {
  if (text.length > codeOwnersBytes) return true;
  if (text.length * 3 <= codeOwnersBytes) return false;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > codeOwnersBytes;
}
