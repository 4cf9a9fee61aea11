/** C0 and C1 controls, among them tab, line break and escape, and the two Unicode line separators. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Characters that turn the direction of the text after them: embeddings, overrides and isolates, and their ends. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of a repository (a name, a subject, a path, a ref) as one line that may be shown: control characters become a
 * space, characters that turn the direction of what follows are left out. It is still hostile to HTML and Markdown.
 */
export function plain(text: string): string {
  return text.replace(directions, '').replace(controls, ' ');
}
