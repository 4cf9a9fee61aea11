import { createContext } from 'preact';
import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import { plain } from '../plain';
import { fileNames, type FileNames } from '../shortNames';
import { textCutter, type TextPart } from '../textParts';
import { usePageLinks } from './pageLinks';

/** The files that become links where a sentence names them. */
export interface LinkedFiles {
  readonly names: FileNames;
  readonly partsOf: (sentence: string) => readonly TextPart[];
}

/** Files by their paths, made ready for all sentences of a page. */
export function linkedFiles(paths: readonly string[]): LinkedFiles {
  const names = fileNames(paths);
  return { names, partsOf: textCutter([...names.paths.keys()]) };
}

/** What the sentences of a page may name. */
export const LinkedFilesContext = createContext(linkedFiles([]));

interface Props {
  readonly text: string;
}

/** A sentence of the report, with its files as links by their short names and its percentages unbroken. */
export function Sentence({ text }: Props): ComponentChild {
  const { names, partsOf } = useContext(LinkedFilesContext);
  const links = usePageLinks();
  return partsOf(text).map((part, place) => {
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
