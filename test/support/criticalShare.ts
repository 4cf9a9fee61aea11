import { RepositoryBuilder } from './repositoryBuilder';
import { days, team } from './repositoryBuilderTeam';

/** The file of which the manager has more than half of the landings, and one that is critical and the team's. */
export const held = 'src/pay.ts';
export const shared = 'src/tax.ts';

/** The settings that make both critical. */
export const criticalShareSettings = JSON.stringify({
  'altitude.managers': [team.manager.email],
  'altitude.criticalPaths': [held, shared],
});

/** A plan of a team that uses a critical file of which the manager has six of eleven landings, which is high. */
export function criticalShare(): RepositoryBuilder {
  const { manager, ada, bela } = team;
  const plan = new RepositoryBuilder();
  const files = { '.vscode/settings.json': criticalShareSettings, [held]: 'pay\n', [shared]: 'tax\n' };
  plan.commit({ message: 'Begin', author: ada, at: days(85), files: { ...files, 'src/web.ts': 'web\n' } });
  for (let change = 0; change < 6; change++)
    plan.commit({
      message: `Pay ${change}`,
      author: manager,
      at: days(60 - change),
      files: { [held]: `m${change}\n` },
    });
  for (const [change, author] of [ada, bela, ada, bela].entries())
    plan.commit({ message: `Ask ${change}`, author, at: days(20 - change), files: { [held]: `t${change}\n` } });
  return plan;
}
