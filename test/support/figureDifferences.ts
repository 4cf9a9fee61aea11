import type { Figures } from './reference/figures';

/** A figure that the product and the reference do not have in common, each as text. */
export interface Difference {
  readonly kind: string;
  readonly what: string;
  readonly product: string;
  readonly reference: string;
}

/** Every figure in which the two differ. Numbers are equal when nine digits behind the point are. */
export function differences(product: Figures, reference: Figures): readonly Difference[] {
  const [ours, theirs] = [tables(product), tables(reference)];
  return Object.keys(ours).flatMap(kind => {
    const [one, other] = [ours[kind] ?? {}, theirs[kind] ?? {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .map(what => ({ kind, what, product: text(one[what]), reference: text(other[what]) }))
      .filter(each => each.product !== each.reference);
  });
}

/** Every figure by its kind and by what it is a figure of. */
function tables(figures: Figures): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const files = [...figures.files];
  return {
    tip: { all: figures.tip },
    identities: Object.fromEntries(figures.persons),
    'work commits': Object.fromEntries(figures.window),
    counts: Object.fromEntries(files.map(([path, { counts }]) => [path, counts])),
    degrees: Object.fromEntries(
      files.flatMap(([path, { degrees }]) => degrees.map(({ who, ...degree }) => [`${path} by ${who}`, degree])),
    ),
    coupling: Object.fromEntries(
      figures.coupled.map(({ one, other, degree, shared }) => [`${one} with ${other}`, { degree, shared }]),
    ),
    'hot spots': { all: figures.hotSpots },
    'truck factor': {
      files: figures.productFiles,
      all: figures.departures,
      'without the manager': figures.departuresWithoutManager,
    },
  };
}

function text(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value, rounded);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}
