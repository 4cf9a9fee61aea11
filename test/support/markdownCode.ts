/** Markdown without its escaped characters, its blocks of code and its spans of code: what a renderer reads as syntax. */
export function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})\w*\n[^]*?\n\1$/gm, '')
    .replace(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/g, '');
}
