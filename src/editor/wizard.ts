import { QuickInputButtons, QuickPickItemKind, window, type QuickPick, type QuickPickItem } from 'vscode';
import { Disposables } from './disposables';

/** Something that can be chosen; a heading of those after it where it has no value. */
export interface Choice<T> extends QuickPickItem {
  readonly value?: T;
  /** Ticked, or under the cursor, before anybody chooses. */
  readonly isSet?: boolean;
}

/** A question with what can be answered. */
export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  /** Read while the question is open already; the signal tells that nobody waits any more. */
  readonly choices: (signal: AbortSignal) => Promise<readonly Choice<T>[]>;
  readonly isMany?: boolean;
  /** What may be answered in one's own words; undefined for words that are no answer. */
  readonly typed?: (words: string) => Choice<T> | undefined;
}

/** Where a question stands among those that are asked in a row; none: it stands alone. */
export interface Place {
  readonly step: number;
  readonly steps: number;
  readonly hasBefore: boolean;
}

/** What was chosen; `back` to the question before; `stop`: no answer, nothing more is to be asked. */
export type Reply<T> = { readonly chosen: readonly T[] } | 'back' | 'stop';

/** A heading in a list of choices. */
export function heading(label: string): Choice<never> {
  return { label, kind: QuickPickItemKind.Separator };
}

/** Asks one question, with the keyboard alone if one likes. Rejects where its choices cannot be read. */
export async function ask<T>(question: Question<T>, place?: Place): Promise<Reply<T>> {
  const all = new Disposables();
  const closing = new AbortController();
  const pick = all.add(window.createQuickPick<Choice<T>>());
  dress(pick, question, place);
  try {
    return await new Promise<Reply<T>>((resolve, reject) => {
      let isReady = false;
      all.add(
        pick.onDidTriggerButton(() => {
          resolve('back');
        }),
      );
      all.add(
        pick.onDidHide(() => {
          resolve('stop');
        }),
      );
      all.add(
        pick.onDidAccept(() => {
          const taken = question.isMany === true ? pick.selectedItems : pick.activeItems.slice(0, 1);
          const chosen = taken.flatMap(({ value }) => (value === undefined ? [] : [value]));
          if (isReady && (question.isMany === true || chosen.length > 0)) resolve({ chosen });
        }),
      );
      pick.show();
      const fill = async (): Promise<void> => {
        const choices = await question.choices(closing.signal);
        if (closing.signal.aborted) return;
        show(pick, question, choices);
        all.add(
          pick.onDidChangeValue(words => {
            showTyped(pick, question, choices, words);
          }),
        );
        isReady = true;
      };
      fill().catch(reject);
    });
  } finally {
    closing.abort();
    all.dispose();
  }
}

function dress<T>(
  pick: QuickPick<Choice<T>>,
  { title, placeholder, isMany = false }: Question<T>,
  place?: Place,
): void {
  pick.title = title;
  pick.placeholder = placeholder;
  pick.canSelectMany = isMany;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  // A report that arrives meanwhile, or a glance at a file, is no answer.
  pick.ignoreFocusOut = true;
  pick.busy = true;
  if (place === undefined) return;
  pick.step = place.step;
  pick.totalSteps = place.steps;
  if (place.hasBefore) pick.buttons = [QuickInputButtons.Back];
}

function show<T>(pick: QuickPick<Choice<T>>, { isMany }: Question<T>, choices: readonly Choice<T>[]): void {
  pick.items = choices;
  const set = choices.filter(({ isSet }) => isSet === true);
  if (isMany === true) pick.selectedItems = set;
  else if (set.length > 0) pick.activeItems = set;
  pick.busy = false;
}

function showTyped<T>(
  pick: QuickPick<Choice<T>>,
  { typed }: Question<T>,
  choices: readonly Choice<T>[],
  words: string,
): void {
  if (typed === undefined) return;
  const own = typed(words.trim());
  pick.items = own === undefined ? choices : [...choices, { ...own, alwaysShow: true }];
}
