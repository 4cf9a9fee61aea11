import type { ComponentChild } from 'preact';

interface Props {
  readonly entries: readonly { readonly sample: ComponentChild; readonly words: string }[];
}

/** What the marks of a picture mean; the description of the picture and its table say the same without seeing them. */
export function Legend({ entries }: Props): ComponentChild {
  return (
    <ul class="picture-legend" aria-hidden="true">
      {entries.map(({ sample, words }) => (
        <li key={words}>
          {sample}
          {words}
        </li>
      ))}
    </ul>
  );
}
