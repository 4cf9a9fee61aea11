/** Addresses and words that the page is made of; none comes from a repository. */
export interface Page {
  readonly title: string;
  /** Where the editor serves the extension's own files from. */
  readonly source: string;
  /** New for each page. */
  readonly nonce: string;
  readonly style: string;
  readonly script: string;
}

/** The page of a webview: it holds no data and may load nothing but its own style, font and script. */
export function webviewHtml({ title, source, nonce, style, script }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `font-src ${source}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" href="${style}" />
    <title>${title}</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;
}
