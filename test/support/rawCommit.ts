import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { BuiltRepository } from './repositoryBuilderBuilt';
import { signingEnvironment } from './repositoryBuilderGit';

/** Writes a commit byte for byte, well formed or not, and puts `main` on it. Returns its id. */
export async function writeRawCommit(built: BuiltRepository, content: string | Uint8Array): Promise<string> {
  const child = spawn('git', ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {
    cwd: built.directory,
    env: signingEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const printed = text(child.stdout);
  child.stdin.end(content);
  await once(child, 'close');
  const id = (await printed).trim();
  await built.git('update-ref', 'refs/heads/main', id);
  return id;
}
