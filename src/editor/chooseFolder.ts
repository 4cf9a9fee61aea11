/**
 * The folder that the view shows: the one of the active editor; while that editor is in none, the one shown so far if
 * it is still open, else the first.
 */
export function chooseFolder(
  folders: readonly string[],
  ofEditor: string | undefined,
  shown: string | undefined,
): string | undefined {
  if (ofEditor !== undefined && folders.includes(ofEditor)) return ofEditor;
  return shown !== undefined && folders.includes(shown) ? shown : folders[0];
}
