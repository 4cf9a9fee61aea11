let translated: ReadonlyMap<string, string> = new Map();

/** Takes the words of the editor's language, by the words in the sources; none in English. Drawn pages have to be drawn anew. */
export function speak(words: Readonly<Record<string, string>>): void {
  translated = new Map(Object.entries(words));
}

/** The page's side of the editor's `l10n`: the same name, so that the list of all strings finds its words as well. */
export const l10n = {
  /** The message in the editor's language, with `{0}`, `{1}` … filled; places without a value stay, for `Filled`. */
  t: (message: string, ...values: readonly (string | number)[]): string =>
    (translated.get(message) ?? message).replace(/\{(\d+)\}/g, (place, at: string) =>
      String(values[Number(at)] ?? place),
    ),
};
