import { sampleTeamFolder } from '../support/sampleTeam';
import { withWorkbench } from '../support/workbench';

describe('the container Altitude, opened by somebody who has not said who the manager is', () => {
  const workbench = withWorkbench(() => ({ open: sampleTeamFolder() }));

  it('asks who that is', async () => {
    await workbench().openContainer('Altitude');
    await workbench().page.locator('.part.sidebar').getByRole('button', { name: 'Set Up…' }).waitFor();
  });
});

describe('the container Altitude in a workspace that is not trusted', () => {
  const workbench = withWorkbench(() => ({ open: sampleTeamFolder(), trusted: false }));

  it('says that it reads nothing before', async () => {
    await workbench().openContainer('Altitude');
    await workbench().page.locator('.part.sidebar').getByText('before you trust this workspace').waitFor();
  });
});
