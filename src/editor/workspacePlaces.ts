import path from 'node:path';
import { Uri } from 'vscode';
import { innermost, innerRepository, repositoriesBelow } from './innerRepositories';
import type { OpenPlace } from './openFolder';

/** What has a state of its own in the workspace, and which of it holds the file in the editor. */
export interface WorkspacePlaces {
  readonly places: readonly OpenPlace[];
  readonly ofEditor: OpenPlace | undefined;
}

/**
 * Looks for the places of the workspace: its folders, the repositories directly below those that are in none, and the
 * repositories further inside that the editor leads to or led to before, by their tops in `known`. Reads folders only.
 */
export async function findPlaces(
  folders: readonly OpenPlace[],
  file: string | undefined,
  known: readonly string[],
): Promise<WorkspacePlaces> {
  const below = await Promise.all(folders.map(folder => withRepositoriesBelow(folder)));
  const places = new Map(below.flat().map(place => [place.uri.fsPath, place]));
  for (const inner of await Promise.all(known.map(top => innerPlace(folders, top)))) keep(places, inner);
  if (file === undefined) return { places: [...places.values()], ofEditor: undefined };
  const ofEditor = await innerPlace(folders, path.dirname(file));
  keep(places, ofEditor);
  const holding = innermost([...places.keys()], ofEditor?.uri.fsPath ?? file);
  return { places: [...places.values()], ofEditor: holding === undefined ? undefined : places.get(holding) };
}

// A folder of repositories that is in none itself has nothing to show.
async function withRepositoriesBelow(folder: OpenPlace): Promise<readonly OpenPlace[]> {
  const tops = await repositoriesBelow(folder.uri.fsPath);
  return tops.length === 0 ? [folder] : tops.map(placeAt);
}

async function innerPlace(folders: readonly OpenPlace[], directory: string): Promise<OpenPlace | undefined> {
  const folder = innermost(
    folders.map(({ uri }) => uri.fsPath),
    directory,
  );
  const top = folder === undefined ? undefined : await innerRepository(folder, directory);
  return top === undefined ? undefined : placeAt(top);
}

function keep(places: Map<string, OpenPlace>, place: OpenPlace | undefined): void {
  if (place !== undefined && !places.has(place.uri.fsPath)) places.set(place.uri.fsPath, place);
}

const placeAt = (top: string): OpenPlace => ({ uri: Uri.file(top), name: path.basename(top) });
