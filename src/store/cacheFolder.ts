import { userInfo } from 'node:os';
import path from 'node:path';

/** Where a user's programs keep what they can make anew, by the custom of each platform. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return path.join(usersCache(environment, platform), 'altitude');
}

function usersCache(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const named = absolute(environment['XDG_CACHE_HOME']);
  if (named !== null) return named;
  const home = absolute(environment['HOME']) ?? userInfo().homedir;
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  if (platform === 'win32') return absolute(environment['LOCALAPPDATA']) ?? path.join(home, 'AppData', 'Local');
  return path.join(home, '.cache');
}

/** Null for a relative path: it would be wherever the command runs, which may be inside the repository. */
function absolute(folder = ''): string | null {
  return path.isAbsolute(folder) ? folder : null;
}
