/** The text of a style sheet, as the bundler puts it in. */
declare module '*.css' {
  const text: string;
  export = text;
}
