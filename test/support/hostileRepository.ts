import { appendFile, chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRawCommit } from './rawCommit';
import { RepositoryBuilder } from './repositoryBuilder';
import type { BuiltRepository } from './repositoryBuilderBuilt';
import { temporaryFolder } from './repositoryBuilderGit';
import { days, team } from './repositoryBuilderTeam';

/** A repository that starts programs wherever git lets a repository do so. */
export interface HostileRepository {
  readonly built: BuiltRepository;
  /** Every program that was started leaves a file of its name here. */
  readonly markers: string;
}

/** Settings that name a program; it leaves a file of the setting's name. */
const programSettings = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.askPass',
  'core.sshCommand',
  'core.gitProxy',
  'core.alternateRefsCommand',
  'credential.helper',
  'diff.external',
  'diff.evil.command',
  'diff.evil.textconv',
  'filter.evil.clean',
  'filter.evil.smudge',
  'filter.talkative.process',
  'gpg.program',
  'gpg.ssh.program',
  'gpg.x509.program',
  'interactive.diffFilter',
  'merge.evil.driver',
  'pager.config',
  'pager.log',
  'remote.origin.uploadpack',
  'sequence.editor',
  'trailer.evil.cmd',
  'trailer.evil.command',
  'uploadpack.packObjectsHook',
] as const;

/** Settings that lead git to the programs above, or that change what it prints. */
const otherSettings = {
  'alias.log': '!touch alias',
  'diff.evil.cachetextconv': 'true',
  'diff.noprefix': 'true',
  'extensions.partialClone': 'origin',
  'filter.evil.required': 'true',
  'format.pretty': '%G? hostile',
  'log.follow': 'true',
  'log.showRoot': 'false',
  'log.showSignature': 'true',
  'merge.default': 'evil',
  'merge.evil.name': 'evil',
  'protocol.allow': 'always',
  'remote.origin.partialclonefilter': 'blob:none',
  'remote.origin.promisor': 'true',
  'trailer.evil.ifmissing': 'add',
  'trailer.evil.key': 'Reviewed-by',
} as const;

const hooks = [
  'fsmonitor-watchman',
  'post-checkout',
  'post-index-change',
  'post-rewrite',
  'pre-auto-gc',
  'pre-commit',
  'reference-transaction',
] as const;

const attributes = '* text diff=evil filter=evil merge=evil\nb.ts filter=talkative\n';

/** Makes the repository, with a signed commit and a changed work tree. */
export async function buildHostileRepository(): Promise<HostileRepository> {
  const markers = temporaryFolder();
  const plan = new RepositoryBuilder();
  const files = { '.gitattributes': attributes, 'src/a.ts': 'one\n', 'src/b.ts': 'two\n' };
  plan.commit({ message: 'Begin', author: team.manager, at: days(30), files });
  plan.commit({ message: 'Change', author: team.ada, at: days(20), files: { 'src/a.ts': 'three\n' } });
  plan.branch('side');
  plan.commit({ message: 'Side', author: team.bela, branch: 'side', at: days(15), files: { 'src/a.ts': 'four\n' } });
  plan.merge({ from: 'side', author: team.ada, at: days(10) });
  // A conflict of two living branches, for which git would start the merge driver.
  for (const [branch, author] of Object.entries({ own: team.manager, other: team.ada })) {
    plan.branch(branch);
    plan.commit({ message: branch, author, branch, at: days(3), files: { 'src/a.ts': `${branch}\n` } });
  }
  const built = await plan.build({ checkout: true });
  await addSignedCommit(built);
  await writeFile(path.join(built.directory, 'src/a.ts'), 'changed, not committed\n');
  await mkdir(path.join(built.directory, '.git/info'), { recursive: true });
  await writeFile(path.join(built.directory, '.git/info/attributes'), attributes);
  await configure(built.directory, markers);
  return { built, markers };
}

async function addSignedCommit(built: BuiltRepository): Promise<void> {
  const [tree, parent] = [await built.git('rev-parse', 'main^{tree}'), await built.git('rev-parse', 'main')];
  const who = `${team.ada.name} <${team.ada.email}> ${days(5).getTime() / 1000} +0000`;
  const signature = ['-----BEGIN PGP SIGNATURE-----', '', ' iQ==', ' -----END PGP SIGNATURE-----'].join('\n');
  const header = [`tree ${tree}`, `parent ${parent}`, `author ${who}`, `committer ${who}`, `gpgsig ${signature}`];
  await writeRawCommit(built, `${header.join('\n')}\n\nSigned\n`);
}

/** Last of all and without git, which would start the programs. */
async function configure(directory: string, markers: string): Promise<void> {
  const programs = temporaryFolder();
  const program = async (folder: string, name: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, `#!/bin/sh\ntouch '${markers}/${name}'\ncat "$@" 2>/dev/null\n`);
    await chmod(file, 0o755);
    return file;
  };
  const settings = new Map<string, string>(Object.entries(otherSettings));
  for (const name of programSettings) settings.set(name, await program(programs, name));
  for (const folder of [path.join(directory, '.git/hooks'), path.join(directory, 'hooks')]) {
    await mkdir(folder, { recursive: true });
    for (const hook of hooks) await program(folder, hook);
  }
  settings.set('core.hooksPath', path.join(directory, 'hooks'));
  settings.set('core.repositoryFormatVersion', '1');
  settings.set('remote.origin.url', `ext::touch ${markers}/remote.origin.url`);
  settings.set('include.path', path.join(directory, 'included'));
  await writeFile(path.join(directory, 'included'), configured('core.fsmonitor', await program(programs, 'included')));
  const lines = [...settings].map(([name, value]) => configured(name, value));
  await appendFile(path.join(directory, '.git/config'), lines.join(''));
}

/** A setting in the words of a configuration file. */
function configured(name: string, value: string): string {
  const [, section = '', inner, key = ''] = /^([^.]+)(?:\.(.+))?\.([^.]+)$/.exec(name) ?? [];
  return `[${section}${inner === undefined ? '' : ` "${inner}"`}]\n\t${key} = "${value}"\n`;
}
