import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gitKeepsTables } from '../../support/gitVersion';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../../support/repositoryBuilderGit';
import { commitNow, smallRepository } from '../support/repositories';
import { closeEditors, openFile, openGuidance, sidebar, tab, untilWatching } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('repositories of one workspace', () => {
  const workbench = withWorkbench(() => ({}));

  after(removeTemporaryFolders);

  const shows = (text: string, timeout?: number): Promise<void> =>
    workbench()
      .guidance()
      .locator('.measured')
      .filter({ hasText: text })
      .waitFor(timeout === undefined ? {} : { timeout });
  const counts = (commits: number): Promise<void> => shows(`${commits} work commits by 2 people`);
  const openWith = async (folder: string, commits: number): Promise<void> => {
    await workbench().goTo(folder);
    await openGuidance(workbench());
    await counts(commits);
  };
  const repositoryAt = async (place: string, commits: number): Promise<string> => {
    await rename(await smallRepository({ commits }), place);
    return place;
  };
  /** Opens a file of a repository whose name no other one has. */
  const openIn = async (folder: string): Promise<void> => {
    const file = path.join(folder, `${path.basename(folder)}.txt`);
    await writeFile(file, '');
    await openFile(workbench(), file);
  };

  it('below a folder that is in none each have their own state, and the view follows the editor', async () => {
    const folder = temporaryFolder();
    const api = await repositoryAt(path.join(folder, 'api'), 3);
    const web = await repositoryAt(path.join(folder, 'web'), 4);
    await openWith(folder, 3);
    await openIn(web);
    await counts(4);
    await openIn(api);
    await counts(3);
    await closeEditors(workbench());
  });

  it('within another follow the editor in and out, and one that is removed gives way to the outer one', async () => {
    const outer = await smallRepository({ commits: 3 });
    const inner = await repositoryAt(path.join(outer, 'inner'), 4);
    await openWith(outer, 3);
    await openIn(inner);
    await counts(4);
    await commitNow(inner, 'src/app.ts');
    await counts(5);
    await openIn(outer);
    await counts(3);
    await tab(workbench(), 'inner.txt').click();
    await counts(5);
    await rm(path.join(inner, '.git'), { recursive: true });
    await counts(3);
    await closeEditors(workbench());
  });

  it('as a submodule and as a linked work tree within the folder follow the editor too', async () => {
    const outer = await smallRepository({ commits: 3 });
    const shared = await smallRepository({ commits: 4 });
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', shared, 'shared'];
    await runGit(outer, add);
    await runGit(outer, ['worktree', 'add', '--quiet', '-b', 'fix', 'fix']);
    await openWith(outer, 3);
    await openIn(path.join(outer, 'shared'));
    await counts(4);
    await openIn(path.join(outer, 'fix'));
    await counts(3);
    await closeEditors(workbench());
  });

  it('shows the new numbers of a linked work tree that lies beside its repository', async () => {
    const main = await smallRepository({ commits: 3, settings: { 'git.enabled': false } });
    const tree = path.join(temporaryFolder(), 'fix');
    await runGit(main, ['worktree', 'add', '--quiet', '-b', 'fix', tree]);
    await openWith(tree, 3);
    await untilWatching(workbench(), tree);
    await openGuidance(workbench());
    await commitNow(main, 'src/app.ts');
    await counts(4);
  });

  it('shows the new numbers of a repository that keeps its refs in one file', async () => {
    const folder = await smallRepository({ commits: 3, settings: { 'git.enabled': false } });
    await openWith(folder, 3);
    await untilWatching(workbench(), folder);
    await openGuidance(workbench());
    await commitNow(folder, 'src/app.ts');
    await runGit(folder, ['pack-refs', '--all']);
    await counts(4);
    const id = (await runGit(folder, ['rev-parse', 'HEAD~1'])).toString().trim();
    await runGit(folder, ['update-ref', 'refs/heads/main', id]);
    await runGit(folder, ['pack-refs', '--all', '--prune']);
    await counts(3);
  });

  if (gitKeepsTables()) {
    it('shows the new numbers of a repository that keeps its refs in tables', async () => {
      const files = await smallRepository({ commits: 3 });
      const folder = path.join(temporaryFolder(), 'tables');
      await runGit(files, ['clone', '--quiet', '--ref-format=reftable', '.', folder]);
      await runGit(folder, ['remote', 'remove', 'origin']);
      await openWith(folder, 3);
      await untilWatching(workbench(), folder);
      await openGuidance(workbench());
      await commitNow(folder, 'src/app.ts');
      await counts(4);
    });
  } else {
    before(() => {
      console.log('    (Not tried with refs in tables: that takes git 2.45.)');
    });
  }

  it('is noticed when it is made below the open folder, and when it vanishes', async () => {
    const folder = temporaryFolder();
    const made = await smallRepository({ commits: 3 });
    await workbench().goTo(folder);
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByText('This folder is not in a git repository').waitFor();
    await untilWatching(workbench(), folder);
    await workbench().openContainer('Altitude');
    await runGit(folder, ['clone', '--quiet', made, 'clone']);
    await counts(3);
    await rm(path.join(folder, 'clone'), { recursive: true });
    await sidebar(workbench()).getByText('This folder is not in a git repository').waitFor();
  });
});
