import type { HealthRequest } from '../../src/engine/engine';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { team, until } from './repositoryBuilderTeam';

/** What a test says of a request beside the folder. */
export interface RequestSketch extends Partial<Omit<HealthRequest, 'directory' | 'settings' | 'until'>> {
  /** Settings that are not the default. */
  readonly settings?: Partial<Settings>;
  /** Default: `until` of the tests. */
  readonly until?: Date;
}

/** A request about the tests' manager as of the tests' `until`. */
export function requestFor(directory: string, sketch: RequestSketch = {}): HealthRequest {
  const { settings, until: end = until, ...rest } = sketch;
  return {
    directory,
    git: 'git',
    managerSource: 'settings',
    generatedAt: end.toISOString(),
    acceptGitIdentity: false,
    cache: false,
    ...rest,
    settings: { ...defaultSettings, managers: [team.manager.email], ...settings },
    until: Math.floor(end.getTime() / 1000),
  };
}
