/** A state of the machine that a glob becomes: it takes a letter and goes on to the next one, or goes on to others at once. */
type State = { readonly takes: (letter: string) => boolean } | { readonly goesTo: readonly number[] };

/** How far the readings of a glob have come after some letters, with what was found to follow each next letter. */
interface Reading {
  /** The states that wait for a letter; the number of states stands for the end of the glob. */
  readonly states: readonly number[];
  readonly after: Map<string, Reading>;
}

/** What is remembered of a glob's readings; when there is more, it begins anew. */
const mostRemembered = 4000;

/**
 * Makes the test of a glob that somebody wrote: `*` and `?` within a folder, `**` across folders, `{a,b}`, `[a-z]` and
 * `[!a]`, a backslash before what is meant literally; hidden files match, and anything else means itself. All readings
 * of the glob are followed at once, so that no glob and no path takes more time than their lengths multiplied.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const states: State[] = [];
  compile(glob.replace(/^\.?\//, ''), states);
  const start = (): Reading => ({ states: entered(states, [0]), after: new Map() });
  let first = start();
  let known = new Map<string, Reading>();
  let remembered = 0;
  const follow = (reading: Reading, letter: string): Reading => {
    const found = reading.after.get(letter);
    if (found !== undefined) return found;
    const following = entered(states, taking(states, reading, letter));
    const key = following.join();
    const next = known.get(key) ?? { states: following, after: new Map<string, Reading>() };
    known.set(key, next);
    reading.after.set(letter, next);
    remembered++;
    return next;
  };
  return path => {
    if (remembered > mostRemembered) {
      first = start();
      known = new Map();
      remembered = 0;
    }
    let reading = first;
    for (const letter of path) {
      reading = follow(reading, letter);
      if (reading.states.length === 0) return false;
    }
    return reading.states.includes(states.length);
  };
}

/** The states after those that take the letter. */
function taking(states: readonly State[], reading: Reading, letter: string): number[] {
  return reading.states
    .filter(index => {
      const state = states[index];
      return state !== undefined && 'takes' in state && state.takes(letter);
    })
    .map(index => index + 1);
}

/** The given states with all that they go on to at once, less those that only go on; in the order of the glob. */
function entered(states: readonly State[], from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const index of seen) {
    const state = states[index];
    if (state !== undefined && 'goesTo' in state) for (const next of state.goesTo) seen.add(next);
  }
  return [...seen].filter(index => !isPassed(states[index])).sort((one, other) => one - other);
}

const isPassed = (state: State | undefined): boolean => state !== undefined && 'goesTo' in state;
const isSlash = (letter: string): boolean => letter === '/';
const isNoSlash = (letter: string): boolean => letter !== '/';
const isAny = (): boolean => true;

/** Appends the states of a glob, or of one alternative of it. */
function compile(glob: string, states: State[]): void {
  for (let index = 0; index < glob.length;) index += compileNext(glob, index, states);
}

/** Appends the states of what stands at `index`; returns how many characters that was. */
function compileNext(glob: string, index: number, states: State[]): number {
  const rest = glob.slice(index);
  const stars = /^\*+/.exec(rest)?.[0].length ?? 0;
  if (stars > 0)
    return stars + compileStars(stars > 1 && (index === 0 || glob[index - 1] === '/'), rest.slice(stars), states);
  const set = /^\[([!^]?)((?:\\.|[^\]\\])(?:\\.|[^\]\\])*)\]/u.exec(rest);
  if (set !== null) {
    states.push({ takes: setOf(set[2] ?? '', set[1] !== '') });
    return set[0].length;
  }
  const braces = rest.startsWith('{') ? alternatives(rest) : null;
  if (braces !== null) {
    compileAlternatives(braces.parts, states);
    return braces.length;
  }
  const [text = '', literal = text] = /^\\(.)/su.exec(rest) ?? /^./su.exec(rest) ?? [];
  states.push({ takes: text === '?' ? isNoSlash : letter => letter === literal });
  return text.length;
}

/** Appends `*`, or `**` where it stands for folders; returns how much of what follows belongs to it. */
function compileStars(startsFolder: boolean, rest: string, states: State[]): number {
  const start = states.length;
  if (startsFolder && rest.startsWith('/')) {
    // Any folders with their slash, or none at all.
    states.push({ goesTo: [start + 1, start + 5] }, { goesTo: [start + 2, start + 4] });
    states.push({ takes: isAny }, { goesTo: [start + 1] }, { takes: isSlash });
    return 1;
  }
  const takes = startsFolder && rest === '' ? isAny : isNoSlash;
  states.push({ goesTo: [start + 1, start + 3] }, { takes }, { goesTo: [start] });
  return 0;
}

function compileAlternatives(parts: readonly string[], states: State[]): void {
  const start = states.length;
  states.push({ goesTo: [] });
  const starts: number[] = [];
  const ends: number[] = [];
  for (const part of parts) {
    starts.push(states.length);
    compile(part, states);
    ends.push(states.push({ goesTo: [] }) - 1);
  }
  states[start] = { goesTo: starts };
  for (const end of ends) states[end] = { goesTo: [states.length] };
}

/** The parts between the braces with which `text` begins; null where they do not close or hold no comma. */
export function alternatives(text: string): { readonly parts: readonly string[]; readonly length: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let start = 1;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (letter === '\\') index++;
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
    if (depth === 0 || (depth === 1 && letter === ',')) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
    if (depth === 0) return parts.length > 1 ? { parts, length: index + 1 } : null;
  }
  return null;
}

/** The test of a set in brackets; a slash is in none. */
function setOf(text: string, negated: boolean): (letter: string) => boolean {
  const members = [...text.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(([, first = '', last = first]) => ({
    first: first.replace(/^\\(?=.)/su, ''),
    last: last.replace(/^\\(?=.)/su, ''),
  }));
  return letter => letter !== '/' && members.some(({ first, last }) => first <= letter && letter <= last) !== negated;
}
