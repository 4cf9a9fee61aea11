import path from 'node:path';
import type { Files } from './repositoryBuilderCommit';
import { fill } from './sampleTeamFunctions';
import type { FunctionTemplate } from './sampleTeamFunctions';
import type { Topic } from './sampleTeamProduct';

/** One function of a source file: which one, and how far it has grown. */
export interface FunctionState {
  readonly name: string;
  readonly template: FunctionTemplate;
  readonly value: string;
  readonly limit: number;
  readonly step: number;
}

export interface SourceState {
  readonly kind: 'source';
  readonly topic: Topic;
  /** The topic's states, and those that came later. */
  readonly states: readonly string[];
  /** The topic's amounts, and those that came later. */
  readonly amounts: readonly string[];
  readonly functions: readonly FunctionState[];
  /** Spaces of one level: 4 until everything was formatted. */
  readonly indent: number;
}

export interface TestState {
  readonly kind: 'test';
  readonly topic: Topic;
  /** The path of the file under test. */
  readonly source: string;
  readonly cases: readonly FunctionState[];
  readonly indent: number;
}

/** A file of plain text, or of values that are written as JSON. */
export type FileState =
  | SourceState
  | TestState
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> };

/** The files of one branch at one moment, by path. */
export type Tree = ReadonlyMap<string, FileState>;

/** A small change of one file. It can be made on any branch that holds the file. */
export interface Edit {
  readonly path: string;
  /** The path before, where the edit renames the file. */
  readonly from?: string;
  /** What a commit of this edit alone would say. */
  readonly subject: string;
  readonly change: (before: FileState | undefined) => FileState;
}

/** The tree after the edits. */
export function edited(tree: Tree, edits: readonly Edit[]): Tree {
  const files = new Map(tree);
  for (const { path: target, from = target, change } of edits) {
    const before = files.get(from);
    if (from !== target) files.delete(from);
    files.set(target, change(before));
  }
  return files;
}

/** What a commit of the edits writes, given the tree after them. */
export function filesOf(tree: Tree, edits: readonly Edit[]): Files {
  return Object.fromEntries(
    edits.map(({ path: target, from }) => [target, from === undefined ? rendered(tree, target) : { from }]),
  );
}

function rendered(tree: Tree, target: string): string {
  const state = tree.get(target);
  if (state === undefined) throw new Error(`${target} is not in the tree`);
  if (state.kind === 'text') return state.text;
  if (state.kind === 'json') return `${JSON.stringify(state.value, null, 2)}\n`;
  const lines = state.kind === 'source' ? sourceLines(state, target) : testLines(state, target);
  return `${lines.map(line => line.replace(/^ +/, spaces => ' '.repeat((spaces.length / 2) * state.indent))).join('\n')}\n`;
}

function sourceLines({ topic, states, amounts, functions }: SourceState, target: string): readonly string[] {
  const bodies = functions.map(each => ['', ...bodyOf(each, topic)]);
  const usesLog = bodies.flat().some(line => line.includes('log.'));
  const type = fill('$Type', topic, '', 0);
  return [
    ...(usesLog ? [logLine(target), ''] : []),
    `export type ${type}Status = ${[...states, 'unknown'].map(state => `'${state}'`).join(' | ')};`,
    '',
    `export interface ${type} {`,
    '  readonly id: string;',
    `  readonly status: ${type}Status;`,
    '  readonly createdAt: number;',
    ...topic.fields.map(field => `  readonly ${field}: string;`),
    ...amounts.map(amount => `  readonly ${amount}: number;`),
    '}',
    ...bodies.flat(),
  ];
}

/** Where a file's log comes from: the logger itself makes it. */
function logLine(target: string): string {
  const logger = 'src/shared/logger';
  return target === `${logger}.ts`
    ? 'export const log = console;'
    : `import { log } from '${relative(target, logger)}';`;
}

function bodyOf({ template, step, value, limit }: FunctionState, topic: Topic): readonly string[] {
  return (template.steps[step]?.lines ?? []).map(line => fill(line, topic, value, limit));
}

function testLines({ topic, source, cases }: TestState, target: string): readonly string[] {
  const noun = fill('$item', topic, '', 0);
  return [
    "import assert from 'node:assert/strict';",
    `import { ${cases.map(({ name }) => name).join(', ')} } from '${relative(target, source.replace(/\.ts$/, ''))}';`,
    `import { example } from '${relative(target, 'test/examples')}';`,
    '',
    `const ${noun} = example('${noun}');`,
    '',
    `describe('${topic.nouns}', () => {`,
    ...cases.flatMap((each, index) => [...(index === 0 ? [] : ['']), ...caseLines(each, topic)]),
    '});',
  ];
}

function caseLines({ template, value, limit }: FunctionState, topic: Topic): readonly string[] {
  const [claim, check] = [template.claim, template.check].map(text => fill(text, topic, value, limit));
  return [`  it('${claim ?? ''}', () => {`, `    ${check ?? ''}`, '  });'];
}

function relative(from: string, to: string): string {
  const found = path.posix.relative(path.posix.dirname(from), to);
  return found.startsWith('.') ? found : `./${found}`;
}
