/** Every command that the manifest declares; a test compares the two. */
export const commandIds = {
  showReport: 'altitude.showReport',
  exportReport: 'altitude.exportReport',
  saveExport: 'altitude.saveExport',
  changeExport: 'altitude.changeExport',
  copyReport: 'altitude.copyReport',
  explainFile: 'altitude.explainFile',
  checkChanges: 'altitude.checkChanges',
  compareBranch: 'altitude.compareBranch',
  copyMessage: 'altitude.copyMessage',
  setUp: 'altitude.setUp',
  chooseTeam: 'altitude.chooseTeam',
  markCritical: 'altitude.markCritical',
  notCritical: 'altitude.notCritical',
  copyTerminalCommand: 'altitude.copyTerminalCommand',
  quietScreen: 'altitude.quietScreen',
  refresh: 'altitude.refresh',
  clearIndex: 'altitude.clearIndex',
  showLog: 'altitude.showLog',
} as const;

/** Every view that the manifest declares. */
export const viewIds = {
  guidance: 'altitude.guidance',
  hands: 'altitude.hands',
  /** Empty, so that its welcome texts show: a webview view cannot show any. */
  welcome: 'altitude.welcome',
} as const;

/** Commands that the editor makes by itself for the views above. */
export const focusGuidance = 'altitude.guidance.focus';

/** The context key that the manifest's `when` clauses ask. */
export const stateKey = 'altitude.state';

/** What the key may say of the folder in view; the names that begin with `no-` each have a welcome text. */
export type StateName = 'working' | 'ready' | 'failed' | 'no-repository' | 'no-git' | 'no-manager';

/** The context key that tells the level of the report in view; none where there is no report. */
export const levelKey = 'altitude.level';

/** The context key that tells whether names are masked. */
export const quietKey = 'altitude.quiet';

/** The context key that lists the critical files, by the paths that the editor's own `resourcePath` has. */
export const criticalKey = 'altitude.criticalFiles';
/** The context key that tells whether the tab in front shows a report. */
export const tabReadyKey = 'altitude.tabReady';

/** Kinds of webview panels: the tab *Health report*, and what of it is about to be saved as a page. */
export const reportPanelType = 'altitude.report';
export const exportPanelType = 'altitude.exportPreview';

/** Id of the one item in the status bar. */
export const statusId = 'altitude.status';

/** Scheme of the Markdown documents that the extension makes up. */
export const documentScheme = 'altitude-report';

/** Scheme of the texts that are about to be saved. */
export const exportScheme = 'altitude-export';

/** Values of `viewItem` in the tree: for a file, a branch of the manager's, and a teammate who waits. */
export const heldFileItem = 'heldFile';
export const heldBranchItem = 'heldBranch';
export const waitingItem = 'waiting';

/** Section of the settings. */
export const section = 'altitude';

/** The settings that say where critical files are shown; none of them changes what is measured. */
export const surfacesSection = `${section}.surfaces`;

/** The setting that says when the status bar asks to open the report; it changes nothing that is measured. */
export const checkInSetting = `${section}.checkIn`;

/** The documents on which critical files are shown: any file, whatever its language. */
export const anyFile = { scheme: 'file' } as const;
