import { temporaryFolder } from './repositoryBuilderGit';

/** Does work of this process whose temporary files go into a folder of their own. */
export async function withTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = temporaryFolder();
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = directory;
  try {
    return await work(directory);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
