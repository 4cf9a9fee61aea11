/** The shortest end of a path, in whole names, that no other of the paths has. */
export function shortName(path: string, paths: readonly string[]): string {
  const names = path.split('/');
  const others = paths.filter(other => other !== path);
  for (let count = 1; count < names.length; count++) {
    const end = names.slice(-count).join('/');
    if (!others.some(other => other === end || other.endsWith(`/${end}`))) return end;
  }
  return path;
}

/** What files are called in sentences. */
export interface FileNames {
  /** The shortest unambiguous name of each path. */
  readonly short: ReadonlyMap<string, string>;
  /** The paths by what a sentence may call them: whole, or by their short name. */
  readonly paths: ReadonlyMap<string, string>;
}

/** The names of files, which may be listed twice. */
export function fileNames(listed: readonly string[]): FileNames {
  const all = [...new Set(listed)];
  const short = new Map(all.map(path => [path, shortName(path, all)]));
  const paths = new Map([
    ...[...short].map(([path, name]) => [name, path] as const),
    ...all.map(path => [path, path] as const),
  ]);
  return { short, paths };
}
