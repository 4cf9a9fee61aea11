// The commands for `git fast-import` that make a history of a large team; the same sketch makes the same repository.

/** The moment at which every made history ends, in seconds: a Tuesday at noon, UTC. */
export const end = Date.UTC(2026, 5, 30, 12) / 1000;

/** Whole numbers from 0 below `limit`, the same for the same seed. */
export function chance(seed) {
  let state = seed >>> 0;
  return limit => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit);
  };
}

/** A person by number; number 0 is the manager. */
export const person = number => `Given${number % 97} Family${number} <person${number}@example.com>`;

/** A source file by number: a hundred to a folder, and a hundred folders to the one above. */
export const sourceFile = number =>
  `src/part${Math.floor(number / 10_000)}/area${Math.floor(number / 100)}/module${number}.ts`;

const data = text => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** The change that gives a path a content of its own. */
export const write = (path, revision) => `M 100644 inline ${path}\n${data(`${path} ${revision}\n`)}`;

/** Counts the marks, and spreads `commits` commits evenly over the years before the end. */
export class History {
  #commits = 0;
  #start;
  #step;

  constructor({ commits, years }) {
    this.#step = (years * 365 * 86_400) / commits;
    this.#start = end - years * 365 * 86_400;
  }

  /** Commits made so far; the mark of the newest one. */
  get count() {
    return this.#commits;
  }

  /** The command of one commit; `from` and `merge` are marks, without `from` it stands on the branch's newest. */
  commit({ branch = 'main', author, subject, from, merge, changes }) {
    const mark = ++this.#commits;
    const signature = `${person(author)} ${Math.floor(this.#start + mark * this.#step)} +0200`;
    const ref = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
    return [
      `commit ${ref}\nmark :${mark}\nauthor ${signature}\ncommitter ${signature}\n`,
      data(`${subject} ${mark}\n`),
      from === undefined ? '' : `from :${from}\n`,
      merge === undefined ? '' : `merge :${merge}\n`,
      ...changes,
      '\n',
    ].join('');
  }
}

/**
 * Ordinary work on `files` source files by `people` people: a few of both get most of it, and a fifth of it comes by merges
 * of side branches. Goes on until the history has `until` commits.
 */
export function* work(history, { people, files, until, seed }) {
  const below = chance(seed);
  const fine = 2 ** 20;
  // The square makes small numbers frequent.
  const oftenSmall = limit => Math.floor((below(fine) / fine) ** 2 * limit);
  const author = () => oftenSmall(people);
  const edits = () => {
    const paths = new Set(Array.from({ length: 1 + below(3) }, () => sourceFile(oftenSmall(files))));
    return [...paths].map(path => write(path, history.count));
  };
  while (history.count < until) {
    if (below(10) > 0) {
      yield history.commit({ author: author(), subject: 'Change', changes: edits() });
      continue;
    }
    const start = history.count;
    const writer = author();
    const changes = [];
    for (let left = 1 + below(3); left > 0; left--) {
      const edited = edits();
      changes.push(...edited);
      const from = history.count === start && start > 0 ? { from: start } : {};
      yield history.commit({ branch: 'side', author: writer, subject: 'Side', ...from, changes: edited });
    }
    yield history.commit({ author: author(), subject: 'Merge branch side', merge: history.count, changes });
  }
}
