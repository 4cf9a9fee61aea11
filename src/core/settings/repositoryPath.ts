/**
 * An absolute path of a repository as settings write it: on Windows with slashes and a small drive letter, whichever way it
 * is typed; no slash at the end.
 */
export function repositoryPath(path: string): string {
  const isWindows = /^([a-z]:|\\\\)/i.test(path);
  const slashed = isWindows ? path.replaceAll('\\', '/').replace(/^[a-z]:/i, drive => drive.toLowerCase()) : path;
  return slashed.replace(/\/$/, '');
}
