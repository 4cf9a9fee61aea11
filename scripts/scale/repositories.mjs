// The repositories of `npm run bench:scale`: each is ordinary but for the one number that is huge.
import { History, chance, person, sourceFile, work, write } from './history.mjs';

const ordinary = { people: 40, files: 2000 };

function* manyCommits() {
  const history = new History({ commits: 100_000, years: 8 });
  yield* work(history, { people: 200, files: 5000, until: 100_000, seed: 1 });
}

const numbers = (from, count) => Array.from({ length: count }, (_, index) => from + index);

const topics = { base: 2000, count: 50_000 };

/** Topics of one commit each that grew from anywhere. */
function* manyTopics() {
  const history = new History({ commits: topics.base + topics.count, years: 2 });
  const below = chance(2);
  yield* work(history, { ...ordinary, until: topics.base, seed: 3 });
  for (let topic = 1; topic <= topics.count; topic++) {
    const [author, from] = [below(ordinary.people), 1 + below(topics.base)];
    const changes = [write(sourceFile(below(ordinary.files)), topic)];
    yield history.commit({ branch: 'topic', author, subject: 'Topic', from, changes });
  }
}

/** Half of them remote-tracking branches, half heads of pull requests; by the mark of their commit. */
const topicRefs = () =>
  numbers(1, topics.count).map(topic => [
    topic % 2 === 0 ? `refs/remotes/origin/topic/${topic}` : `refs/pull/${topic}/head`,
    topics.base + topic,
  ]);

function* manyFiles() {
  const [files, each] = [300_000, 1000];
  const history = new History({ commits: 5000, years: 2 });
  const below = chance(4);
  for (let first = 0; first < files; first += each) {
    const changes = numbers(first, each).map(number => write(sourceFile(number), 0));
    yield history.commit({ author: below(ordinary.people), subject: 'Add', changes });
  }
  yield* work(history, { people: ordinary.people, files, until: 5000, seed: 5 });
}

/** All files come with one commit of the manager and are moved by another one. */
function* hugeCommits() {
  const files = 200_000;
  const history = new History({ commits: 2000, years: 1 });
  yield* work(history, { ...ordinary, until: 500, seed: 6 });
  const all = numbers(0, files);
  const changes = all.map(number => write(`lib/part${Math.floor(number / 100)}/unit${number}.ts`, 0));
  yield history.commit({ author: 0, subject: 'Import', changes });
  yield history.commit({ author: 1, subject: 'Move', changes: ['R lib library\n'] });
  yield* work(history, { ...ordinary, until: 2000, seed: 7 });
}

function* manyPeople() {
  const [people, files] = [10_000, 20_000];
  const history = new History({ commits: 30_000, years: 1 });
  for (let author = 0; author < people; author++)
    yield history.commit({ author, subject: 'Begin', changes: [write(sourceFile(2 * author), 'begun')] });
  yield* work(history, { people, files, until: 30_000, seed: 8 });
}

function* manyRevisions() {
  const history = new History({ commits: 25_000, years: 0.2 });
  const below = chance(9);
  yield* work(history, { ...ordinary, until: 5000, seed: 10 });
  for (let revision = 0; revision < 20_000; revision++) {
    const changes = [write('src/core.ts', revision)];
    yield history.commit({ author: below(ordinary.people), subject: 'Core', changes });
  }
}

/** The manager of all of them, as `--manager` takes it. */
export const manager = /<(.*)>/.exec(person(0))[1];

/** Each with a name, what is huge about it, the function that yields its commands, and more refs than its branches. */
export const repositories = [
  { name: 'commits', what: '100,000 commits', commands: manyCommits },
  { name: 'refs', what: '50,000 refs', commands: manyTopics, refs: topicRefs },
  { name: 'files', what: '300,000 files', commands: manyFiles },
  { name: 'commit', what: 'a commit of 200,000 files', commands: hugeCommits },
  { name: 'people', what: '10,000 people', commands: manyPeople },
  { name: 'revisions', what: 'a file with 20,000 revisions', commands: manyRevisions },
];
