/** Stands in for the editor's module where pure modules are tested: strings as they are written, in English. */
export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    message.replace(/\{(\d+)\}/g, (placeholder, place: string) => String(values[Number(place)] ?? placeholder)),
};
