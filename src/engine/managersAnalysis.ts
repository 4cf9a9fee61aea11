import { analyse } from '../core/analysis/analysis';
import type { Analysis } from '../core/analysis/analysis';
import { isNamed } from '../core/analysis/people';
import type { ManagerFacts, PersonName } from '../core/report/healthReport';
import { ExpectedError } from './engineErrors';
import type { Measurements } from './measure';
import type { ManagerSource, MeasureRequest } from './request';

/** A request about a manager. */
export interface ManagerRequest extends MeasureRequest {
  readonly managerSource: ManagerSource;
  /** Whether git's own identity may stand for a manager that is not configured. */
  readonly acceptGitIdentity: boolean;
}

/** What was made of the measurements, and whom it is about. */
export interface ManagersAnalysis {
  readonly analysis: Analysis;
  readonly manager: Pick<ManagerFacts, 'source'> & { readonly named: PersonName };
}

/** The e-mails or names of the manager, and where they came from. */
export interface ChosenManager {
  readonly managers: readonly string[];
  readonly source: ManagerSource;
}

/** Folds the measurements for the manager that is configured. Throws an ExpectedError where there is none to be found. */
export function managersAnalysis(request: ManagerRequest, measurements: Measurements): ManagersAnalysis {
  const chosen = findManager(request, measurements);
  if (chosen === null) {
    throw new ExpectedError(
      'no-manager',
      'no manager is configured: set altitude.managers, or name one with --manager',
    );
  }
  const analysis = analyseMeasured(request, measurements, chosen.managers);
  rejectStrangers(analysis, chosen.managers, measurements);
  return { analysis, manager: { source: chosen.source, named: ownIdentity(measurements) } };
}

/** Whom the settings, or else git's own identity, name as the manager; null for nobody. */
export function findManager(
  { settings, managerSource, acceptGitIdentity }: ManagerRequest,
  { configuration }: Measurements,
): ChosenManager | null {
  if (settings.managers.length > 0) return { managers: settings.managers, source: managerSource };
  if (acceptGitIdentity && configuration.userEmail !== '')
    return { managers: [configuration.userEmail], source: 'git-config' };
  return null;
}

/** Whether the settings name git's own identity as the manager; it may be the manager's without, by the history. */
export function isNamedManager({ settings, acceptGitIdentity }: ManagerRequest, own: PersonName): boolean {
  const { managers } = settings;
  return managers.length === 0 ? acceptGitIdentity : managers.some(words => isNamed(own, words));
}

/** Folds the measurements, and tells how long that took. */
export function analyseMeasured(
  { settings, until, timing }: MeasureRequest,
  measurements: Measurements,
  managers: readonly string[],
): Analysis {
  const start = performance.now();
  const analysis = analyse({ ...measurements, managers, settings, until });
  timing?.('analysis', performance.now() - start);
  return analysis;
}

/** A configured manager must be in some commit that was read, or be git's own identity. Throws an ExpectedError. */
export function rejectStrangers(analysis: Analysis, managers: readonly string[], measurements: Measurements): void {
  const own = ownIdentity(measurements);
  if (analysis.manager !== null || managers.some(words => isNamed(own, words))) return;
  const names = managers.map(words => `"${words}"`).join(', ');
  throw new ExpectedError(
    'unknown-manager',
    `no commit is by ${names}: name the manager as git log shows them, by e-mail or name`,
  );
}

function ownIdentity({ configuration }: Measurements): PersonName {
  return { name: configuration.userName, email: configuration.userEmail };
}
