import { execFileSync } from 'node:child_process';

/** Whether this machine's git can keep refs in tables ("reftable"): that came with 2.45. */
export function gitKeepsTables(): boolean {
  const said = execFileSync('git', ['version'], { encoding: 'utf8' });
  const [, major = '0', minor = '0'] = /^git version (\d+)\.(\d+)/.exec(said) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 45);
}
