import { RepositoryBuilder } from './repositoryBuilder';
import type { FileChange, Files, Identity, PlannedCommit } from './repositoryBuilderCommit';
import { days, team } from './repositoryBuilderTeam';
import type { RandomHistory, Step } from './randomHistory';

const { manager, ada, bela, chen, renovate } = team;
const atHome = { name: 'mona', email: 'mona@home.example' };
const onTheForge = { name: 'monaf', email: '12+monaf@users.noreply.github.com' };
const onTheForgeBefore = { name: manager.name, email: 'monaf@users.noreply.github.com' };
const adaAgain = { name: 'ADA okafor', email: 'ada@laptop.example' };
const who: readonly Identity[] = [
  ...[manager, ada, bela, chen, ada, bela, chen, renovate],
  ...[atHome, onTheForge, onTheForgeBefore, adaAgain],
];

/** A file by what never changes of it: its number. */
interface File {
  readonly path: string;
  readonly content: string;
}
type Tree = Map<number, File>;

interface Branch {
  readonly name: string;
  tree: Tree;
  /** The tree of what this branch and main have in common. */
  base: Tree;
}

/** Follows the steps of a history with a model of every branch, so that each commit and merge is one that could be made. */
export function planHistory({ steps }: RandomHistory): RepositoryBuilder {
  const planner = new Planner(steps.reduce((sum, { hours }) => sum + hours, 24));
  for (const step of steps) planner.take(step);
  planner.end();
  return planner.plan;
}

class Planner {
  readonly plan = new RepositoryBuilder();
  #hoursLeft: number;
  #contents = 0;
  #files = 0;
  #paths = 0;
  #branches = 0;
  readonly #left: string[] = [];
  readonly #main: Branch = { name: 'main', tree: new Map(), base: new Map() };
  #sides: Branch[] = [];
  #ignored: PlannedCommit | null = null;
  #picked: { readonly file: number; readonly commit: PlannedCommit } | null = null;

  constructor(hours: number) {
    this.#hoursLeft = hours;
    const mailmap = `${manager.name} <${manager.email}> <${atHome.email}>\n`;
    const files = {
      '.mailmap': mailmap,
      'README.md': 'read\n',
      'package-lock.json': '{}\n',
      ...this.#added(this.#main, 8),
    };
    this.plan.commit({ message: 'Begin', author: ada, at: this.#now(), files });
  }

  take(step: Step): void {
    this.#hoursLeft -= step.hours;
    const places = [this.#main, this.#main, ...this.#sides];
    const branch = places[step.branch % places.length] ?? this.#main;
    const side = this.#sides[step.branch % this.#sides.length];
    if (step.deed === 'branch') this.#fork();
    else if (step.deed === 'merge' && side !== undefined) this.#merge(step, this.#main, side);
    else if (step.deed === 'sync' && side !== undefined) this.#merge(step, side, this.#main, side);
    else if (step.deed === 'pick') this.#pick(step, branch);
    else this.#commit(step, branch);
  }

  end(): void {
    this.#hoursLeft = 1;
    const named = this.#ignored === null ? [] : [this.#ignored];
    const list = { naming: named, content: (ids: readonly string[]) => ids.map(id => `${id}\n`).join('') };
    this.plan.commit({ message: 'Ignore', author: chen, at: this.#now(), files: { '.git-blame-ignore-revs': list } });
  }

  #now(): Date {
    return days(this.#hoursLeft / 24);
  }

  #commit(step: Step, branch: Branch): void {
    const files = this.#changes(step, branch);
    if (Object.keys(files).length === 0) return;
    const message = step.message === 'release' ? `Release 1.${this.#contents}.0` : `Change ${this.#contents}`;
    const clock = { at: this.#now(), committedAt: days((this.#hoursLeft + step.behind) / 24) };
    const commit = this.plan.commit({ message, author: authorOf(step), ...clock, branch: branch.name, files });
    const [file] = filesOf(step, branch.tree);
    if (step.deed === 'edit' && file !== undefined) this.#picked = { file, commit };
    if (step.by === 2) this.#ignored = commit;
  }

  #changes(step: Step, branch: Branch): Files {
    const chosen = filesOf(step, branch.tree);
    const [first] = chosen;
    if (step.deed === 'many') return this.#added(branch, step.by % 2 === 0 ? 31 : 51);
    if (step.deed === 'add' || first === undefined) return this.#added(branch, 1);
    if (step.deed === 'return') return this.#returned(step, branch);
    if (step.deed === 'remove') return this.#removed(branch, first);
    if (step.deed === 'rename') return this.#renamed(step, branch, first);
    const beside = step.by === 5 ? { 'README.md': this.#content() } : {};
    return { ...beside, ...(Object.assign({}, ...chosen.map(file => this.#edited(branch, file))) as Files) };
  }

  #content(): string {
    return `content ${++this.#contents}\n`;
  }

  #edited(branch: Branch, file: number): Files {
    const path = branch.tree.get(file)?.path ?? '';
    const content = this.#content();
    branch.tree.set(file, { path, content });
    return { [path]: content };
  }

  #added(branch: Branch, count: number): Files {
    const paths = Array.from({ length: count }, () => this.#newPath());
    return Object.fromEntries(
      paths.map(path => {
        const content = this.#content();
        branch.tree.set(++this.#files, { path, content });
        return [path, content];
      }),
    );
  }

  #newPath(): string {
    return `src/file${++this.#paths}.ts`;
  }

  /** A file at a path that another one had before. */
  #returned(step: Step, branch: Branch): Files {
    const path = this.#freePath(step, branch);
    if (path === undefined) return {};
    const content = this.#content();
    branch.tree.set(++this.#files, { path, content });
    return { [path]: content };
  }

  #removed({ tree }: Branch, file: number): Files {
    const path = tree.get(file)?.path ?? '';
    if (tree.size < 5) return {};
    this.#left.push(path);
    tree.delete(file);
    return { [path]: null };
  }

  #renamed(step: Step, branch: Branch, file: number): Files {
    const { path: from = '', content = '' } = branch.tree.get(file) ?? {};
    const path = (step.by % 3 === 0 ? this.#freePath(step, branch) : undefined) ?? this.#newPath();
    this.#left.push(from);
    // Some are edited on the way: most of the file stays what it was.
    const after = step.by % 4 === 1 ? `${content}${++this.#contents}\n` : content;
    branch.tree.set(file, { path, content: after });
    return { [path]: { from, content: after } };
  }

  #freePath(step: Step, { tree }: Branch): string | undefined {
    const taken = new Set([...tree.values()].map(({ path }) => path));
    const free = [...new Set(this.#left)].filter(path => !taken.has(path));
    return free[step.hours % free.length];
  }

  #fork(): void {
    if (this.#sides.length >= 3) return;
    const name = `side${++this.#branches}`;
    this.plan.branch(name);
    this.#sides.push({ name, tree: new Map(this.#main.tree), base: new Map(this.#main.tree) });
  }

  /** `side` is the one of the two that is not main. */
  #merge(step: Step, into: Branch, from: Branch, side: Branch = from): void {
    const before = into.tree;
    into.tree = mergedTree(side.base, into.tree, from.tree);
    side.base = new Map(from.tree);
    const clock = { author: authorOf(step), at: this.#now() };
    this.plan.merge({
      from: from.name,
      branch: into.name,
      ...clock,
      inherit: false,
      files: treeChanges(before, into.tree),
    });
    if (side === from && step.by % 2 === 0) this.#sides = this.#sides.filter(one => one !== from);
  }

  /** The same author, author date and subject on another branch. */
  #pick(step: Step, branch: Branch): void {
    if (this.#picked === null || !branch.tree.has(this.#picked.file)) return;
    const { file, commit } = this.#picked;
    const { identity, at } = commit.author;
    const again = {
      message: commit.message,
      author: identity,
      at,
      committer: authorOf(step),
      committedAt: this.#now(),
    };
    this.plan.commit({ ...again, branch: branch.name, files: this.#edited(branch, file) });
  }
}

const authorOf = (step: Step): Identity => who[step.by % who.length] ?? ada;

function filesOf({ files }: Step, tree: Tree): readonly number[] {
  const numbers = [...tree.keys()];
  return [...new Set(files.map(file => numbers[file % numbers.length] ?? 0))];
}

/** Three ways by number: a file's name and content are those of the side that changed them, ours where both did. */
function mergedTree(base: Tree, ours: Tree, theirs: Tree): Tree {
  const merged: Tree = new Map();
  const taken = new Set<string>();
  for (const number of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, one, other] = [base.get(number), ours.get(number), theirs.get(number)];
    if (before !== undefined && (one === undefined || other === undefined)) continue;
    const [our, their] = [one ?? other, other ?? one];
    if (our === undefined || their === undefined) continue;
    const path = our.path === before?.path ? their.path : our.path;
    if (taken.has(path)) continue;
    taken.add(path);
    merged.set(number, { path, content: our.content === before?.content ? their.content : our.content });
  }
  return merged;
}

function treeChanges(before: Tree, after: Tree): Files {
  const [old, wanted] = [before, after].map(tree => new Map([...tree.values()].map(file => [file.path, file.content])));
  const changes: [string, FileChange][] = [];
  for (const path of old?.keys() ?? []) if (wanted?.has(path) === false) changes.push([path, null]);
  for (const [path, content] of wanted ?? []) if (old?.get(path) !== content) changes.push([path, content]);
  return Object.fromEntries(changes);
}
