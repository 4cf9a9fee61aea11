import type { Chance } from './sampleTeamChance';
import type { Edit, FileState, FunctionState, SourceState, TestState, Tree } from './sampleTeamFiles';
import { fill, functionTemplates } from './sampleTeamFunctions';
import { topicOf } from './sampleTeamProduct';

/** The source file of that path as it is in the tree, or before its first line. */
function sourceAt(tree: Tree, path: string, began: string): SourceState {
  const state = tree.get(path);
  if (state !== undefined) return asSource(state);
  if (path !== began) throw new Error(`${path} is not on this branch yet`);
  const topic = topicOf(began);
  return { kind: 'source', topic, states: topic.states, amounts: topic.amounts, functions: [], indent: 4 };
}

/** The next small change of a source file: one of its functions a step further, or a function more. */
export function editSource(tree: Tree, path: string, began: string, chance: Chance): Edit {
  const source = sourceAt(tree, path, began);
  const growing = source.functions.filter(({ step, template }) => step + 1 < template.steps.length);
  const missing = possibleFunctions(source, chance);
  const grows = growing.length > 0 && (chance.percent(60) || missing.length === 0);
  const next = grows ? chance.pick(growing) : chance.pick(missing);
  const step = grows ? next.step + 1 : 0;
  const { topic } = source;
  return {
    path,
    subject: fill(next.template.steps[step]?.subject ?? '', topic, next.value, next.limit),
    change: before => withFunction(before ?? source, { ...next, step }),
  };
}

/** The functions that the file could have and lacks. */
function possibleFunctions({ topic, functions }: SourceState, chance: Chance): readonly FunctionState[] {
  const present = new Set(functions.map(({ name }) => name));
  const all = functionTemplates.flatMap(template => {
    const limit = template.limits.length === 0 ? 0 : chance.pick(template.limits);
    return topic[template.about].map(value => {
      const name = fill(template.name, topic, value, limit);
      return { name, template, value, limit, step: 0 };
    });
  });
  return all.filter(({ name }) => !present.has(name));
}

/** What two branches did to the same function is the further of the two steps. */
function withFunction(state: FileState, changed: FunctionState): SourceState {
  const source = asSource(state);
  const present = source.functions.find(({ name }) => name === changed.name);
  if (present === undefined) return { ...source, functions: [...source.functions, changed] };
  const merged = { ...present, step: Math.max(present.step, changed.step) };
  return { ...source, functions: source.functions.map(each => (each === present ? merged : each)) };
}

/** Where the test of a source file is. */
export function testPath(source: string): string {
  return source.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
}

/** One more case in the test of a source file, or nothing where every function has its case. */
export function editTest(tree: Tree, sourcePath: string, chance: Chance): Edit | undefined {
  const source = tree.get(sourcePath);
  if (source?.kind !== 'source') return undefined;
  const path = testPath(sourcePath);
  const existing = tree.get(path);
  const begun: TestState =
    existing?.kind === 'test'
      ? existing
      : { kind: 'test', topic: source.topic, source: sourcePath, cases: [], indent: source.indent };
  const covered = new Set(begun.cases.map(({ name }) => name));
  const uncovered = source.functions.filter(({ name }) => !covered.has(name));
  if (uncovered.length === 0) return undefined;
  const next = chance.pick(uncovered);
  return {
    path,
    subject: `Cover ${next.name} with a test`,
    change: before => withCase(before?.kind === 'test' ? before : begun, next),
  };
}

function withCase(test: TestState, added: FunctionState): TestState {
  return test.cases.some(({ name }) => name === added.name) ? test : { ...test, cases: [...test.cases, added] };
}

/** One more paragraph, or line, at the end of a text; the first one begins the file. */
export function appendText(path: string, subject: string, text: string): Edit {
  return {
    path,
    subject,
    change: before => ({ kind: 'text', text: `${before?.kind === 'text' ? before.text : ''}${text}\n` }),
  };
}

/** A whole text in place of what was there. */
export function replaceText(path: string, subject: string, text: string): Edit {
  return { path, subject, change: () => ({ kind: 'text', text }) };
}

/** Values set in a JSON file. */
export function setValues(path: string, subject: string, values: Readonly<Record<string, unknown>>): Edit {
  return {
    path,
    subject,
    change: before => ({ kind: 'json', value: { ...(before?.kind === 'json' ? before.value : {}), ...values } }),
  };
}

/** The same file under another path. */
export function rename(from: string, path: string, subject: string): Edit {
  return { path, from, subject, change: before => present(before, from) };
}

/** A change of a source file's head: what its type can be, or one more amount. */
export function widen(path: string, subject: string, added: Partial<Pick<SourceState, 'states' | 'amounts'>>): Edit {
  return {
    path,
    subject,
    change: before => {
      const source = asSource(present(before, path));
      const states = [...source.states, ...(added.states ?? [])];
      return { ...source, states, amounts: [...source.amounts, ...(added.amounts ?? [])] };
    },
  };
}

/** Every source and test file, indented by two spaces. */
export function formatAll(tree: Tree): readonly Edit[] {
  return [...tree.keys()]
    .filter(path => ['source', 'test'].includes(present(tree.get(path), path).kind))
    .map(path => ({
      path,
      subject: 'Format the code with Prettier',
      change: before => formatted(present(before, path)),
    }));
}

function formatted(state: FileState): FileState {
  return state.kind === 'source' || state.kind === 'test' ? { ...state, indent: 2 } : state;
}

function asSource(state: FileState): SourceState {
  if (state.kind !== 'source') throw new Error(`a source file was expected, not ${state.kind}`);
  return state;
}

function present(state: FileState | undefined, path: string): FileState {
  if (state === undefined) throw new Error(`${path} is not in the tree`);
  return state;
}

/** A version's entry at the top of the change log. */
export function insertRelease(version: string, lines: readonly string[]): Edit {
  const title = '# Changelog\n';
  return {
    path: 'CHANGELOG.md',
    subject: `Release v${version}`,
    change: before => {
      const text = before?.kind === 'text' ? before.text.slice(title.length) : '';
      return { kind: 'text', text: `${title}\n## ${version}\n\n${lines.join('\n')}\n${text}` };
    },
  };
}
