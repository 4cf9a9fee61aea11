import type { CodeOwnersDiagnostic, CodeOwnersLines, CodeOwnersRule } from './codeOwners';
import { isGitlabOwner, wordsOf } from './ownerSyntax';
import { isSilent, splitRuleLine } from './ruleLine';
import { readHeading } from './sectionHeading';
import type { SectionHeading } from './sectionHeading';

interface Section {
  readonly name: string | null;
  isOptional: boolean;
}

/**
 * Reads lines as GitLab does: in sections that decide apart from each other, of which those of one name, case ignored,
 * are one. What is no owner is passed over, also behind a `#`, which begins a comment only at the start of a line.
 */
export function parseGitlabLines(lines: readonly string[]): CodeOwnersLines {
  const sections = new Map<string, Section>();
  const rules: (CodeOwnersRule & { readonly of: Section })[] = [];
  const diagnostics: CodeOwnersDiagnostic[] = [];
  let section: Section = { name: null, isOptional: false };
  let defaults: readonly string[] = [];
  lines.forEach((text, index) => {
    const line = index + 1;
    const report = (why: string): void => void diagnostics.push({ line, why });
    if (isSilent(text)) return;
    const heading = readHeading(text);
    if (heading === null) {
      const rule = readRule(text, defaults, report);
      rules.push({ line, section: section.name, isOptional: false, ...rule, of: section });
      return;
    }
    if (heading.name.trim() === '') report('a section needs a name');
    section = sectionOf(sections, heading);
    defaults = readOwners(heading.owners, report);
  });
  return { rules: rules.map(({ of, ...rule }) => ({ ...rule, isOptional: of.isOptional })), diagnostics };
}

/** A section that one of its headings requires is required. */
function sectionOf(sections: Map<string, Section>, { name, isOptional }: SectionHeading): Section {
  const key = name.toLowerCase();
  const section = sections.get(key) ?? { name, isOptional };
  section.isOptional &&= isOptional;
  sections.set(key, section);
  return section;
}

function readRule(
  text: string,
  defaults: readonly string[],
  report: (why: string) => void,
): Pick<CodeOwnersRule, 'pattern' | 'owners' | 'isExclusion'> {
  const { pattern, rest } = splitRuleLine(text);
  if (pattern.startsWith('!')) return { pattern, owners: [], isExclusion: true };
  if (pattern.startsWith('[') && !pattern.includes(']')) report('a heading without its ] is read as a rule');
  const owners = rest.trim() === '' ? defaults : readOwners(rest, report);
  if (owners.length === 0) report('no owner: such files need no approval');
  return { pattern, owners, isExclusion: false };
}

function readOwners(text: string, report: (why: string) => void): readonly string[] {
  const words = wordsOf(text);
  const owners = words.filter(isGitlabOwner);
  if (owners.length < words.length)
    report('GitLab passes over what is neither @user nor @group nor @@role nor an e-mail');
  return owners;
}
