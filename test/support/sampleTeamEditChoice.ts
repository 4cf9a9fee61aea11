import type { Identity } from './repositoryBuilderCommit';
import type { Chance } from './sampleTeamChance';
import { migrations, tooling, translations } from './sampleTeamDocuments';
import { appendText, editSource, editTest, rename, setValues } from './sampleTeamEdits';
import { edited } from './sampleTeamFiles';
import type { Edit, Tree } from './sampleTeamFiles';
import { managerAtHome, sampleManager } from './sampleTeamPeople';
import { tested } from './sampleTeamProduct';
import { managerWriting, teamWriting } from './sampleTeamWriting';

const managerEmails = new Set([sampleManager.email, managerAtHome.email]);

/** Turns the cards of the plan into edits of the files as they are by then. */
export class EditChoice {
  readonly #chance: Chance;
  /** Where files are today, by the paths they began with. */
  readonly #paths = new Map<string, string>();
  readonly #queues = {
    migration: [...migrations],
    tooling: [...tooling],
    translation: [...translations],
    managerWriting: [...managerWriting],
    teamWriting: [...teamWriting],
  };

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** The edits of one commit on a branch that holds `tree`. */
  of(cards: readonly string[], tree: Tree, by: Identity): readonly Edit[] {
    const edits: Edit[] = [];
    for (const card of cards) edits.push(...this.#edits(card, edited(tree, edits), by));
    return edits;
  }

  /** The rename of a file, known to all later choices. */
  renaming(began: string, path: string): Edit {
    const from = this.#pathOf(began);
    this.#paths.set(began, path);
    return rename(from, path, `Rename ${baseName(from)} to ${baseName(path)}`);
  }

  #edits(card: string, tree: Tree, by: Identity): readonly Edit[] {
    if (card === 'migration' || card === 'tooling') return [next(this.#queues[card], card)];
    if (card === 'writing') {
      const queue = managerEmails.has(by.email) ? this.#queues.managerWriting : this.#queues.teamWriting;
      return [next(queue, card)];
    }
    if (card === 'translation') return this.#translation();
    if (card.startsWith('test:')) return [this.#test(tree, card.slice('test:'.length))];
    return this.#source(tree, card);
  }

  #source(tree: Tree, began: string): readonly Edit[] {
    const path = this.#pathOf(began);
    const edit = editSource(tree, path, began, this.#chance);
    if (!path.endsWith('Controller.ts')) return [edit];
    return [edit, appendText('src/generated/openapi.ts', '', `operations.push('${edit.subject}');`)];
  }

  /** A case for that file, or for the first of the tested ones that still lacks one. */
  #test(tree: Tree, began: string): Edit {
    for (const each of [began, ...tested]) {
      const edit = editTest(tree, this.#pathOf(each), this.#chance);
      if (edit !== undefined) return edit;
    }
    throw new Error('everything is tested');
  }

  #translation(): readonly Edit[] {
    const { key, words } = next(this.#queues.translation, 'translation');
    return ['en', 'es', 'fr'].map((language, index) =>
      setValues(`i18n/${language}.json`, `Translate ${key}`, { [key]: words[index] }),
    );
  }

  #pathOf(began: string): string {
    return this.#paths.get(began) ?? began;
  }
}

function next<T>(queue: T[], name: string): T {
  const first = queue.shift();
  if (first === undefined) throw new Error(`too few cards of the kind ${name}`);
  return first;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
