import { RepositoryBuilder } from './repositoryBuilder';
import type { Identity, PlannedCommit } from './repositoryBuilderCommit';
import { Chance } from './sampleTeamChance';
import { EditChoice } from './sampleTeamEditChoice';
import { formatAll, insertRelease, replaceText, setValues } from './sampleTeamEdits';
import { edited, filesOf } from './sampleTeamFiles';
import type { Edit, Tree } from './sampleTeamFiles';
import { forge } from './sampleTeamPeople';

/** Who does something, when, and at which offset from UTC in minutes. */
export interface Actor {
  readonly identity: Identity;
  readonly at: Date;
  readonly offset: number;
}

interface Branch {
  readonly tree: Tree;
  readonly edits: readonly Edit[];
}

/** What happens in the sample repository, one thing after the other. */
export class SampleStory {
  readonly plan = new RepositoryBuilder();
  readonly #choice = new EditChoice(new Chance(4));
  readonly #numbers = new Chance(5);
  readonly #branches = new Map<string, Branch>();
  #main: Tree = new Map();
  #number = 0;
  #unreleased: string[] = [];
  #newestFix: PlannedCommit | undefined;

  /** Lands the cards as one squashed pull request. */
  squash(actor: Actor, cards: readonly string[], trailer: string): void {
    this.squashEdits(actor, this.#choice.of(cards, this.#main, actor.identity), trailer);
  }

  /** Lands the edits as one squashed pull request, which says what the first edit says. */
  squashEdits(actor: Actor, edits: readonly Edit[], trailer = ''): PlannedCommit {
    const title = `${subjectOf(edits)} (#${this.#nextNumber()})`;
    this.#unreleased.push(title);
    return this.#land(actor, edits, { message: title + trailer, committer: forge });
  }

  /** Lands the cards straight on main. */
  straight(actor: Actor, cards: readonly string[]): void {
    const edits = this.#choice.of(cards, this.#main, actor.identity);
    this.#newestFix = this.straightEdits(actor, edits);
  }

  straightEdits(actor: Actor, edits: readonly Edit[]): PlannedCommit {
    return this.#land(actor, edits, { message: subjectOf(edits) });
  }

  /** Commits the cards on a branch, which starts with its first commit. */
  propose(branch: string, actor: Actor, cards: readonly string[], trailer: string): void {
    const { tree } = this.#branch(branch);
    this.proposeEdits(branch, actor, this.#choice.of(cards, tree, actor.identity), trailer);
  }

  /** Commits the edits on a branch, which starts with its first commit: on main, or on the branch that is named. */
  proposeEdits(branch: string, actor: Actor, edits: readonly Edit[], trailer = '', onTopOf?: string): void {
    const before = this.#branch(branch, onTopOf);
    const tree = edited(before.tree, edits);
    this.#branches.set(branch, { tree, edits: [...before.edits, ...edits] });
    const message = subjectOf(edits) + trailer;
    this.plan.commit({ ...signed(actor), message, branch, files: filesOf(tree, edits) });
  }

  /** Merges a branch by the forge's button, under the name that its first commit gives it. Returns that name. */
  merge(branch: string, presser: Actor): string {
    const { edits } = this.#branch(branch);
    const title = subjectOf(edits);
    const number = this.#nextNumber();
    const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    this.#unreleased.push(`${title} (#${number})`);
    this.#main = edited(this.#main, edits);
    const message = `Merge pull request #${number} from example-shop/${name}\n\n${title}`;
    this.plan.merge({ ...signed(presser), committer: forge, from: branch, message, files: filesOf(this.#main, edits) });
    this.#branches.delete(branch);
    return name;
  }

  /** Releases main as a version, and tags it ten minutes later. */
  release(actor: Actor, version: string): void {
    const lines = this.#unreleased.splice(0).map(title => `- ${title}`);
    const edits = [insertRelease(version, lines), setValues('package.json', '', { version })];
    this.straightEdits(actor, edits);
    this.tag(actor, version, 'main');
  }

  tag(actor: Actor, version: string, target: string): void {
    const at = new Date(actor.at.getTime() + 10 * 60_000);
    this.plan.tag(`v${version}`, {
      message: `Version ${version}`,
      tagger: actor.identity,
      at,
      offset: actor.offset,
      target,
    });
  }

  /** Takes the newest commit that went straight to main over to a branch. */
  backport(actor: Actor, branch: string): void {
    if (this.#newestFix === undefined) throw new Error('nothing to take over');
    const { identity: committer, at: committedAt, offset: committerOffset } = actor;
    this.plan.cherryPick(this.#newestFix, { branch, committer, committedAt, committerOffset });
  }

  /** Renames a file on main, here and for all the cards to come. */
  rename(actor: Actor, began: string, path: string): void {
    this.squashEdits(actor, [this.#choice.renaming(began, path)]);
  }

  /** Formats all code at once, and a day later tells git to look past it. */
  format(formatting: Actor, ignoring: Actor): void {
    const bulk = this.squashEdits(formatting, formatAll(this.#main));
    const path = '.git-blame-ignore-revs';
    const content = (ids: readonly string[]): string => `# Format the code with Prettier\n${ids.join('\n')}\n`;
    const message = `Look past the formatting when blaming (#${this.#nextNumber()})`;
    this.plan.commit({
      ...signed(ignoring),
      committer: forge,
      message,
      files: { [path]: { naming: [bulk], content } },
    });
    this.#main = edited(this.#main, [replaceText(path, '', '')]);
  }

  #land(actor: Actor, edits: readonly Edit[], says: { message: string; committer?: Identity }): PlannedCommit {
    this.#main = edited(this.#main, edits);
    return this.plan.commit({ ...signed(actor), ...says, files: filesOf(this.#main, edits) });
  }

  #branch(name: string, onTopOf?: string): Branch {
    const existing = this.#branches.get(name);
    if (existing !== undefined) return existing;
    const below = onTopOf === undefined ? undefined : this.#branch(onTopOf);
    const started = { tree: below?.tree ?? this.#main, edits: [] };
    this.plan.branch(name, onTopOf ?? 'main');
    this.#branches.set(name, started);
    return started;
  }

  #nextNumber(): number {
    this.#number += 1 + this.#numbers.below(3);
    return this.#number;
  }
}

function signed({ identity, at, offset }: Actor): { author: Identity; at: Date; offset: number } {
  return { author: identity, at, offset };
}

function subjectOf(edits: readonly Edit[]): string {
  const subject = edits.find(edit => edit.subject !== '')?.subject;
  if (subject === undefined) throw new Error('a commit without a subject');
  return subject;
}
