import { RepositoryBuilder } from './repositoryBuilder';
import type { BuildOptions } from './repositoryBuilder';
import type { BuiltRepository } from './repositoryBuilderBuilt';
import { days, team } from './repositoryBuilderTeam';

/** The settings of the small team's repository. */
export const smallTeamSettings = `{
  // What the team agreed on.
  "editor.tabSize": 2,
  "altitude.criticalPaths": ["src/pay.ts",],
}
`;

/** A repository of three people in which only the manager knows the one critical file, by two changes in the window. */
export async function buildSmallTeam(options: BuildOptions = {}): Promise<BuiltRepository> {
  const { manager, ada, bela } = team;
  const plan = new RepositoryBuilder();
  const files = { '.vscode/settings.json': smallTeamSettings, 'src/app.ts': 'app\n', 'src/ui/view.ts': 'view\n' };
  plan.commit({ message: 'Begin', author: ada, at: days(200), files });
  plan.commit({ message: 'Take payments', author: manager, at: days(60), files: { 'src/pay.ts': 'pay\n' } });
  plan.commit({ message: 'Pay twice', author: manager, at: days(50), files: { 'src/pay.ts': 'pay\npay\n' } });
  plan.commit({ message: 'Show more', author: bela, at: days(40), files: { 'src/ui/view.ts': 'more\n' } });
  plan.commit({ message: 'Start faster', author: ada, at: days(20), files: { 'src/app.ts': 'faster\n' } });
  return plan.build({ checkout: true, ...options });
}
