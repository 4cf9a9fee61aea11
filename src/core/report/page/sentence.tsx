import { createContext } from 'preact';
import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import { plain } from '../plain';
import { fileNames } from '../shortNames';
import { textParts } from '../textParts';
import { usePageLinks } from './pageLinks';

/** The files that become links where a sentence of the page names them. */
export const FileNamesContext = createContext(fileNames([]));

interface Props {
  readonly text: string;
}

/** A sentence of the report, with its files as links by their short names and its percentages unbroken. */
export function Sentence({ text }: Props): ComponentChild {
  const names = useContext(FileNamesContext);
  const links = usePageLinks();
  return textParts(text, [...names.paths.keys()]).map((part, place) => {
    if (part.kind === 'text') return plain(part.text);
    const path = names.paths.get(part.text);
    return (
      <span key={place} class="unbroken">
        {path === undefined ? part.text : links.file(path, names.short.get(path) ?? path)}
        {part.after}
      </span>
    );
  });
}
