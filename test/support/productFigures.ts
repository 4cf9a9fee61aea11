import { analyse } from '../../src/core/analysis/analysis';
import type { Analysis } from '../../src/core/analysis/analysis';
import type { FileFacts } from '../../src/core/analysis/fileFacts';
import { isAutomationSubject, isBot } from '../../src/core/analysis/bots';
import { isProductSource } from '../../src/core/analysis/pathKinds';
import type { TruckFactorSteps } from '../../src/core/analysis/truckFactor';
import { measure } from '../../src/engine/measure';
import type { MeasureRequest } from '../../src/engine/request';
import type { CoupledPair } from './reference/coupling';
import type { FileFigures, Figures } from './reference/figures';
import { written } from './reference/question';
import type { Who, Words } from './reference/question';
import type { Departure } from './reference/truckFactor';

/** The product's figures, with what the reference must be told to work them out itself. */
export interface ProductFigures {
  readonly figures: Figures;
  /** Full id of base as it is today. */
  readonly base: string;
  readonly words: Words;
}

/** What the product makes of a repository; the settings name one manager by e-mail. */
export async function productFigures(request: MeasureRequest): Promise<ProductFigures> {
  const measurements = await measure(request);
  const { settings, until } = request;
  // The reference knows nobody but those whom base's history names; branches name more, and tell more of who is the same.
  const analysis = analyse({ ...measurements, openWork: null, managers: settings.managers, settings, until });
  const whoIs = whoByPerson(analysis);
  const facts = new Map(measurements.paths.map(path => [path, factsOf(analysis, path)]));
  const { all, withoutManager, files: productFiles } = analysis.truckFactor();
  return {
    base: measurements.history.ids.at(0) ?? '',
    words: {
      isBot: identity => isBot(identity, []),
      isAutomation: isAutomationSubject,
      isLeftOut: path => analysis.kindOf(path).leftOut !== null,
      isProductSource: path => isProductSource(analysis.kindOf(path)),
      demandOf: path => facts.get(path)?.demand ?? 0,
      compareEquals: (one, other) => whoIs.indexOf(one) - whoIs.indexOf(other),
    },
    figures: {
      tip: measurements.repository.baseCommit,
      persons: new Map(
        analysis.people.persons.map((_, person) => [whoIs[person] ?? '', identitiesOf(analysis, person)]),
      ),
      window: new Map([...analysis.window.commitsOf].map(([person, commits]) => [whoIs[person] ?? '', commits])),
      files: new Map([...facts].map(([path, one]) => [path, fileFigures(one, whoIs)])),
      hotSpots: analysis.criticalFiles.filter(isHotSpot).map(({ path }) => path),
      productFiles,
      coupled: [...facts.values()].flatMap(pairsOf),
      departures: departuresOf(all, whoIs),
      departuresWithoutManager: departuresOf(withoutManager, whoIs),
    },
  };
}

function factsOf(analysis: Analysis, path: string): FileFacts {
  const facts = analysis.fileFacts(path);
  if (facts === undefined) throw new Error(`the product has no file ${path}`);
  return facts;
}

function identitiesOf({ history, people }: Analysis, person: number): readonly string[] {
  const identities = people.persons[person]?.identities ?? [];
  return identities.map(index => written(history.identities[index] ?? { name: '', email: '' })).sort();
}

function whoByPerson(analysis: Analysis): readonly Who[] {
  return analysis.people.persons.map((_, person) => identitiesOf(analysis, person)[0] ?? '');
}

function fileFigures({ knowledge, window }: FileFacts, whoIs: readonly Who[]): FileFigures {
  return {
    degrees: knowledge.authors.map(({ person, ...degree }) => ({ who: whoIs[person] ?? '', ...degree })),
    counts: {
      revisions: window.revisions,
      people: window.people,
      otherRevisions: window.others.revisions,
      otherPeople: window.others.people,
      landings: window.manager.landings,
      share: window.manager.share,
    },
  };
}

const isHotSpot = ({ reasons }: FileFacts): boolean => reasons.some(({ kind }) => kind === 'hotspot');

/** Each pair once. */
function pairsOf({ path, coupledWith }: FileFacts): CoupledPair[] {
  return coupledWith
    .filter(other => path < other.path)
    .map(({ path: other, degree, shared }) => ({ one: path, other, degree, shared }));
}

function departuresOf({ removals }: TruckFactorSteps, whoIs: readonly Who[]): readonly Departure[] {
  return removals.map(({ person, coverageAfter }) => ({ who: whoIs[person] ?? '', coverage: coverageAfter }));
}
