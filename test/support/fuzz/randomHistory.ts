import { RepositoryBuilder } from '../repositoryBuilder';
import { ancestors } from '../repositoryBuilderCommit';
import type { PathChange, PlannedCommit } from '../repositoryBuilderCommit';
import type { Chance } from '../sampleTeamChance';
import { RandomChoices } from './randomChoices';

/** Contents by path, a byte a character. */
type Tree = ReadonlyMap<string, string>;

/** A plan of a repository that grows, and is rewritten, at random. */
export class RandomHistory {
  readonly plan = new RepositoryBuilder();
  readonly choices: RandomChoices;
  readonly #chance: Chance;
  readonly #tips = new Map<string, PlannedCommit>();
  readonly #trees = new Map<PlannedCommit, Tree>();
  #commits = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.choices = new RandomChoices(chance);
    for (let left = chance.below(20); left >= 0; left--) this.#commit('main');
  }

  /** The local branches that there are; main is one. */
  get branches(): readonly string[] {
    return [...this.#tips.keys()].filter(name => !name.startsWith('refs/'));
  }

  /** A commit that some branch contains. */
  anyCommit(): PlannedCommit {
    return this.#chance.pick([...ancestors(this.#tip(this.#chance.pick(this.branches)))]);
  }

  /** Changes the history in one of many ways. */
  mutate(): void {
    const ways = [
      this.#commitSome,
      this.#commitOnMain,
      this.#branch,
      this.#merge,
      this.#amend,
      this.#rebase,
      this.#reset,
      this.#startAnew,
      this.#deleteBranch,
      this.#workOnBranch,
      this.#workOnBranch,
      this.#push,
      this.#push,
      this.#stack,
      this.#squash,
      this.#squash,
      this.#rebaseBranch,
      this.#deleteRef,
    ];
    this.#chance.pick(ways).call(this);
  }

  #commitSome(): void {
    for (let left = this.#chance.below(4); left >= 0; left--) this.#commit(this.#chance.pick(this.branches));
  }

  #commitOnMain(): void {
    for (let left = this.#chance.below(6); left >= 0; left--) this.#commit('main');
  }

  #reset(): void {
    this.#move('main', this.anyCommit());
  }

  #commit(branch: string): void {
    this.#made(
      branch,
      this.plan.commit({
        ...this.#signed(),
        message: this.choices.message(),
        branch,
        bytePaths: this.#changes(this.#treeOfBranch(branch)),
      }),
    );
  }

  #branch(): void {
    const name = this.#chance.pick(['next', 'topic', 'release/1']);
    this.#move(name, this.anyCommit());
    this.#commit(name);
  }

  /** What main lacks of up to two branches. */
  #merge(): void {
    const known = ancestors(this.#tip('main'));
    const from = this.branches.filter(name => !known.has(this.#tip(name))).slice(0, 1 + this.#chance.below(2));
    if (from.length === 0) this.#branch();
    else this.#made('main', this.plan.merge({ ...this.#signed(), from, message: this.choices.message() }));
  }

  /** The newest commit with other words, another author or other contents. */
  #amend(): void {
    const parent = this.#tip('main').parents[0];
    if (parent !== undefined) this.#move('main', parent);
    this.#commit('main');
  }

  /** The newest commits of main once more, on another commit. */
  #rebase(): void {
    const picked = this.#newestOf('main');
    this.#move('main', this.anyCommit());
    for (const each of picked) this.#made('main', this.plan.cherryPick(each, { branch: 'main' }));
  }

  /** Up to four of a branch's newest commits, the oldest first. */
  #newestOf(branch: string): readonly PlannedCommit[] {
    const newest: PlannedCommit[] = [];
    let commit: PlannedCommit | undefined = this.#tip(branch);
    while (commit?.parents.length === 1 && newest.length < 4) {
      newest.unshift(commit);
      commit = commit.parents[0];
    }
    return newest;
  }

  #startAnew(): void {
    this.plan.branch('island', null);
    this.#tips.delete('island');
    for (let left = this.#chance.below(3); left >= 0; left--) this.#commit('island');
    if (this.#chance.percent(50)) this.#move('main', this.#tip('island'));
  }

  #deleteBranch(): void {
    const others = this.branches.filter(name => name !== 'main');
    if (others.length > 0) this.#delete(this.#chance.pick(others));
  }

  /** A branch of one person's, with some commits. */
  #workOnBranch(): void {
    const name = this.#chance.pick(['topic', 'fix', 'spike/x', 'feature']);
    if (!this.#tips.has(name)) this.#move(name, this.#tip('main'));
    for (let left = this.#chance.below(3); left >= 0; left--) this.#commit(name);
  }

  /** What some branch is, as a remote has it, or as the head of a pull request. */
  #push(): void {
    const name = this.#chance.pick(this.branches);
    const number = 1 + this.#chance.below(12);
    const places = [`refs/remotes/origin/${name}`, `refs/pull/${number}/head`, `refs/merge-requests/${number}/head`];
    this.#move(this.#chance.pick(places), this.#tip(name));
    if (this.#chance.percent(20)) this.#move(`refs/pull/${number}/merge`, this.#tip('main'));
  }

  /** A branch on top of another. */
  #stack(): void {
    this.#move('stacked', this.#tip(this.#chance.pick(this.branches)));
    this.#commit('stacked');
  }

  /** All that a branch is, as one commit on main; its subject may say so. */
  #squash(): void {
    const from = this.#chance.pick(this.branches);
    if (from === 'main') return;
    const [before, after] = [this.#treeOfBranch('main'), this.#treeOfBranch(from)];
    const bytePaths = [...after]
      .filter(([path, content]) => before.get(path) !== content)
      .map(([path, change]) => ({ path: Buffer.from(path, 'latin1'), change }));
    const message = this.#chance.percent(50) ? `Land (#${1 + this.#chance.below(12)})` : this.choices.message();
    this.#made('main', this.plan.commit({ ...this.#signed(), message, branch: 'main', bytePaths }));
  }

  /** The newest commits of a branch once more, on main or as main. */
  #rebaseBranch(): void {
    const name = this.#chance.pick(this.branches);
    const picked = this.#newestOf(name);
    const onto = this.#chance.percent(50) ? 'main' : name;
    this.#move(onto, this.#tip('main'));
    for (const each of picked) this.#made(onto, this.plan.cherryPick(each, { branch: onto }));
  }

  #deleteRef(): void {
    const others = [...this.#tips.keys()].filter(name => name.startsWith('refs/'));
    if (others.length > 0) this.#delete(this.#chance.pick(others));
  }

  #delete(name: string): void {
    this.plan.deleteBranch(name);
    this.#tips.delete(name);
  }

  #changes(tree: Tree): readonly PathChange[] {
    const count = this.#chance.percent(5) ? 0 : 1 + this.#chance.below(3);
    const changes = new Map<string, string | null>();
    for (let number = 0; number < count; number++) this.#addChange(tree, changes);
    if (this.#chance.percent(12)) changes.set(...this.choices.settingFile());
    return [...changes].map(([path, change]) => ({ path: Buffer.from(path, 'latin1'), change }));
  }

  #addChange(tree: Tree, changes: Map<string, string | null>): void {
    const there = [...tree.keys()].filter(path => !changes.has(path));
    const kind = there.length === 0 ? 0 : this.#chance.below(12);
    if (kind < 3) changes.set(this.choices.path(), this.choices.content());
    else {
      const path = this.#chance.pick(there);
      if (kind < 7) changes.set(path, this.choices.content());
      else changes.set(path, null);
      // A rename is a deletion and an addition of the same content; git finds it.
      if (kind === 8) changes.set(this.choices.path(), tree.get(path) ?? '');
      if (kind === 9) changes.set(otherCase(path), tree.get(path) ?? '');
      if (kind > 9) changes.set(this.choices.path(), `${tree.get(path) ?? ''}${this.choices.content()}`);
    }
  }

  #signed() {
    const at = this.choices.moment(this.#commits);
    return {
      author: this.choices.identity(),
      at,
      offset: this.choices.offset(),
      committer: this.choices.identity(),
      committedAt: this.#chance.percent(80) ? at : this.choices.moment(this.#commits),
    };
  }

  #made(branch: string, commit: PlannedCommit): void {
    this.#commits++;
    this.#tips.set(branch, commit);
    const tree = new Map(commit.parents[0] === undefined ? [] : this.#trees.get(commit.parents[0]));
    for (const { path, change } of [...commit.inherited, ...commit.changes]) {
      const key = Buffer.from(path).toString('latin1');
      if (typeof change === 'string') tree.set(key, change);
      else tree.delete(key);
    }
    this.#trees.set(commit, tree);
  }

  #move(branch: string, commit: PlannedCommit): void {
    this.plan.branch(branch, commit);
    this.#tips.set(branch, commit);
  }

  #tip(branch: string): PlannedCommit {
    const tip = this.#tips.get(branch);
    if (tip === undefined) throw new Error(`no branch ${branch}`);
    return tip;
  }

  #treeOfBranch(branch: string): Tree {
    const tip = this.#tips.get(branch);
    return (tip && this.#trees.get(tip)) ?? new Map();
  }
}

/** The same path with the first letter of its name in the other case. */
function otherCase(path: string): string {
  const start = path.lastIndexOf('/') + 1;
  const letter = path.charAt(start);
  const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return path.slice(0, start) + other + path.slice(start + 1);
}
