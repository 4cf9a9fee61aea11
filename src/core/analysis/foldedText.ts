/** A name or an e-mail as it is compared: without its case and the white space around it. */
export function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** Equal but for case and white space around. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
