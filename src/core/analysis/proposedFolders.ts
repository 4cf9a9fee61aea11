import { compareTexts } from '../history/textOrder';

/** When a folder is proposed as critical. */
export const proposedFolderLimits = {
  /** Of the files with most demand, so many are looked at. */
  files: 50,
  /** Of these, so many are in the folder at least. */
  inFolder: 3,
  /** And this part of the demand for them. */
  part: 0.1,
  /** At most this part: a folder of more tells nothing apart. */
  most: 0.5,
  /** A folder gives way to one inside it that has this part of its own demand. */
  inner: 0.8,
  /** Most folders that are proposed. */
  folders: 5,
} as const;

/** A file with what is expected of edits to it. */
export interface DemandedFile {
  readonly path: string;
  readonly demand: number;
}

/** A folder that the team's edits run through. */
export interface ProposedFolder {
  /** From the top, without a slash at its end. */
  readonly path: string;
  /** Of the files with most demand, those in it. */
  readonly files: number;
  /** Its part of their demand. */
  readonly part: number;
}

/** The folders in which much of the demand for the most demanded files lies, the greatest first; `files` are those, highest first. */
export function proposedFolders(files: readonly DemandedFile[]): readonly ProposedFolder[] {
  const top = files.slice(0, proposedFolderLimits.files);
  const total = top.reduce((sum, { demand }) => sum + demand, 0);
  const folders = new Map<string, { files: number; demand: number }>();
  for (const { path, demand } of top) {
    for (const folder of foldersAbove(path)) {
      const known = folders.get(folder) ?? { files: 0, demand: 0 };
      folders.set(folder, { files: known.files + 1, demand: known.demand + demand });
    }
  }
  const large = [...folders]
    .map(([path, found]) => ({ path, files: found.files, part: total === 0 ? 0 : found.demand / total }))
    .filter(found => found.files >= proposedFolderLimits.inFolder && found.part >= proposedFolderLimits.part)
    .filter(({ part }) => part <= proposedFolderLimits.most);
  return large
    .filter(outer => !large.some(inner => isTighter(inner, outer)))
    .sort((one, other) => other.part - one.part || compareTexts(one.path, other.path))
    .slice(0, proposedFolderLimits.folders);
}

function isTighter(inner: ProposedFolder, outer: ProposedFolder): boolean {
  return inner.path.startsWith(`${outer.path}/`) && inner.part >= outer.part * proposedFolderLimits.inner;
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
