import { managersOf } from '../../analysis/analysis';
import type { Analysis } from '../../analysis/analysis';
import { changesOf } from '../../analysis/countedChanges';
import { at, itemAt, textAt } from '../../history/columns';
import { commitEvidence, mostTouched } from '../evidence';
import { logCommand } from '../gitCommand';
import type { Credit, CreditRule } from './credit';
import { natureOf } from './nature';
import type { Nature } from './nature';

/** Limits of the credits for the manager's own work off the critical path. */
export const ownWorkLimits = {
  /** Commits of a kind; one may be by chance. */
  commits: 2,
  /** A fix of more product files is not small. */
  fixFiles: 3,
} as const;

/** How each kind of work reads on after "3 of your commits are". */
const words: Readonly<Record<Nature, string>> = {
  tests: 'tests',
  tooling: 'tooling or CI',
  prototypes: 'prototypes or examples',
  docs: 'documentation',
};

/** Makes the credit for the manager's commits of one nature in the window. */
export const ownWork =
  (nature: Nature): CreditRule =>
  analysis => {
    const commits = managersOf(analysis, analysis.window.ownCommits).filter(
      position => natureOf(analysis, position) === nature && !(nature === 'docs' && isUpdate(analysis, position)),
    );
    return credit(analysis, nature, commits, `${commits.length} of your commits are ${words[nature]}`);
  };

/** Documents, the decision records among them counted apart. */
export const docs: CreditRule = analysis => {
  const written = ownWork('docs')(analysis);
  const records = managersOf(analysis, analysis.window.ownCommits).filter(
    position => natureOf(analysis, position) === 'docs' && touchesRecord(analysis, position),
  );
  if (written === null || records.length === 0) return written;
  const fact = { label: 'of which decision records', value: records.length, unit: 'commits', threshold: null };
  return { ...written, facts: [...written.facts, fact] };
};

/** Fixes of a few product files, none of them critical: small work that nobody waits for. */
export const smallFixes: CreditRule = analysis => {
  const commits = managersOf(analysis, analysis.window.workCommits).filter(position => isSmallFix(analysis, position));
  const title = `${commits.length} of your commits are small fixes off the critical path`;
  return credit(analysis, 'small-fixes', commits, title);
};

/** A new version of what documents are built with is no document. */
function isUpdate({ history }: Analysis, position: number): boolean {
  return /\bdependenc(y|ies)\b|\bbump\b/i.test(textAt(history.subjects, position));
}

function isSmallFix({ history, isCritical, isProduct, kindOfChange }: Analysis, position: number): boolean {
  if (!isProduct(position) || isCritical(position)) return false;
  const subject = textAt(history.subjects, position);
  if (/^revert\b/i.test(subject)) return false;
  if (!/\b(fix(es|ed)?|bug(fix(es)?)?|hotfix|regression|typos?|crash(es)?)\b/i.test(subject)) return false;
  const files = changesOf(history, position).filter(change => {
    const { leftOut, role } = kindOfChange(change);
    return leftOut === null && role !== 'tests';
  });
  return files.length <= ownWorkLimits.fixFiles;
}

function touchesRecord({ history }: Analysis, position: number): boolean {
  return changesOf(history, position).some(change =>
    /(^|\/)(adrs?|rfcs?|decisions)\//i.test(itemAt(history.paths, at(history.changePaths, change))),
  );
}

function credit(analysis: Analysis, kind: Credit['kind'], commits: readonly number[], title: string): Credit | null {
  if (commits.length < ownWorkLimits.commits) return null;
  const files = mostTouched(analysis, commits, () => true);
  return {
    kind,
    title,
    facts: [
      { label: 'your commits of this kind', value: commits.length, unit: 'commits', threshold: ownWorkLimits.commits },
    ],
    evidence: {
      commits: commitEvidence(analysis, commits),
      files,
      refs: [],
      command: logCommand(analysis, files),
    },
  };
}
