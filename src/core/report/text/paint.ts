/** Colours of a terminal, by what they mean. The text says the same without them. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
}

const unchanged = (text: string) => text;

const noColours: Paint = {
  heading: unchanged,
  strong: unchanged,
  faint: unchanged,
  bad: unchanged,
  warning: unchanged,
  good: unchanged,
};

const sequences: Paint = {
  heading: rendition('1'),
  strong: rendition('1'),
  faint: rendition('2'),
  bad: rendition('1;31'),
  warning: rendition('33'),
  good: rendition('32'),
};

/** Colours by ANSI sequences (select graphic rendition), or none at all. */
export function paint(color: boolean): Paint {
  return color ? sequences : noColours;
}

function rendition(code: string): (text: string) => string {
  return text => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`);
}
