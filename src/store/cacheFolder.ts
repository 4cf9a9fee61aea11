import { homedir } from 'node:os';
import path from 'node:path';

/** Where a user's programs keep what they can make anew, by the custom of each platform. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return path.join(usersCache(environment, platform), 'altitude');
}

function usersCache(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = environment['HOME'] ?? homedir();
  // A relative path is no folder of the user's (XDG Base Directory Specification).
  const named = environment['XDG_CACHE_HOME'] ?? '';
  if (path.isAbsolute(named)) return named;
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  if (platform === 'win32') return environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local');
  return path.join(home, '.cache');
}
