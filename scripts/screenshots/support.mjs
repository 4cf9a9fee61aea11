// What the tests in a real VS Code use, for pictures of the same.
import { loadTypeScript } from '../loadTypeScript.mjs';

export const {
  BuiltRepository,
  copyOfSampleTeam,
  crowdedRepository,
  dayOf,
  details,
  managerIsSet,
  nobodyIsSet,
  openFile,
  openGuidance,
  openReport,
  preview,
  removeTemporaryFolders,
  runGit,
  sampleTeamFolder,
  sidebar,
  smallRepository,
  statusItem,
  tab,
  temporaryFolder,
  untilWatching,
} = await loadTypeScript(
  'test/host/support/repositories',
  'test/host/support/sampleTeam',
  'test/host/support/window',
  'test/support/repositoryBuilderBuilt',
  'test/support/repositoryBuilderGit',
  'src/editor/daysOff',
);
