import { floatAt, itemAt } from '../history/columns';
import type { CodeOwners } from './codeOwners/codeOwners';
import { ownersOf } from './codeOwners/ownersOf';
import type { CoupledFile } from './coupling';
import type { Demand } from './demand';
import type { FileWindow } from './fileWindow';
import type { FileKnowledge } from './knowledge';
import type { PathKind } from './pathKinds';
import type { Reason } from './reason';

/** What is known of one file of base's tree. */
export interface FileFacts {
  readonly path: string;
  readonly kind: PathKind;
  readonly demand: number;
  readonly terms: Readonly<Record<string, number>>;
  readonly reasons: readonly Reason[];
  readonly window: FileWindow;
  readonly knowledge: FileKnowledge;
  /** Files that change together with it, the strongest first. */
  readonly coupledWith: readonly { readonly path: string; readonly degree: number; readonly shared: number }[];
  /** As CODEOWNERS writes them. */
  readonly codeOwners: readonly string[];
  /** CODEOWNERS asks for the manager's review of it and for nobody else's; false where git cannot tell who an owner is. */
  readonly managerReviewsAlone: boolean;
}

const untouched: FileWindow = {
  revisions: 0,
  people: 0,
  others: { revisions: 0, people: 0, lastAt: null },
  manager: { commits: [], landings: 0, landingDays: 0, share: null },
};

/** Where the facts of a file come from, by index of the file. */
export interface FactSources {
  readonly coupledWith: (file: number) => readonly CoupledFile[];
  readonly codeOwners: CodeOwners | null;
  readonly managerReviewsAlone: (path: string) => boolean;
  readonly paths: readonly string[];
  readonly kindOf: (path: string) => PathKind;
  readonly forecast: Demand;
  readonly reasons: ReadonlyMap<number, readonly Reason[]>;
  readonly windows: ReadonlyMap<number, FileWindow>;
  readonly knowledgeOf: (file: number) => FileKnowledge;
}

/** Makes the function that gathers the facts of one file. */
export function factsMaker({
  coupledWith,
  codeOwners,
  managerReviewsAlone,
  paths,
  kindOf,
  forecast,
  reasons,
  windows,
  knowledgeOf,
}: FactSources): (file: number) => FileFacts {
  return file => {
    const path = itemAt(paths, file);
    return {
      path,
      kind: kindOf(path),
      demand: floatAt(forecast.total, file),
      terms: termsOf(forecast, file),
      reasons: reasons.get(file) ?? [],
      window: windows.get(file) ?? untouched,
      knowledge: knowledgeOf(file),
      coupledWith: coupledWith(file).map(({ file: other, degree, shared }) => ({
        path: itemAt(paths, other),
        degree,
        shared,
      })),
      codeOwners: codeOwners === null ? [] : (ownersOf(codeOwners, path)?.owners ?? []),
      managerReviewsAlone: managerReviewsAlone(path),
    };
  };
}

function termsOf({ recentWork, burst, steadyPace }: Demand, file: number): Readonly<Record<string, number>> {
  return {
    recentWork: floatAt(recentWork, file),
    burst: floatAt(burst, file),
    steadyPace: floatAt(steadyPace, file),
  };
}
