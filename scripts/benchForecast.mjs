// npm run bench:forecast -- DIR…: at several dates of each repository's past, ranks the files by what was known then, and
// prints the share of the best possible top 20 (edits of the next 30 days) that the top 20 of demand and of the
// published rankings caught.
import { loadTypeScript } from './loadTypeScript.mjs';
import { givenFolder, repositoryName } from './project.mjs';

/** Dates a repository, and how many it must have to count: fewer are a matter of chance. */
const dates = 24;
const leastDates = 6;

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
const shown = value => value.toFixed(3);

/** The rankings' means over the repositories, one row each. */
function table(results, names) {
  const rows = results.map(({ repository, shares }) => [repository, names.map(name => shares[name])]);
  const means = names.map(name => mean(results.map(({ shares }) => shares[name])));
  const row = values => Object.fromEntries(values.map((value, index) => [names[index], shown(value)]));
  return Object.fromEntries([...rows, ['mean', means]].map(([title, values]) => [title, row(values)]));
}

/**
 * How demand stands to the best of some rankings: by mean, and in how many repositories it is the best or equal; and how
 * whoever knew afterwards which ranking serves each repository best would stand to it.
 */
function comparison(results, own, others) {
  const meanOf = name => mean(results.map(({ shares }) => shares[name]));
  const best = others.reduce((one, other) => (meanOf(other) > meanOf(one) ? other : one));
  // Equal is what prints the same.
  const first = results.filter(({ shares }) => others.every(name => shown(shares[own]) >= shown(shares[name])));
  const withHindsight = mean(results.map(({ shares }) => Math.max(...[own, ...others].map(name => shares[name]))));
  return {
    'the best of them': best,
    ratio: shown(meanOf(own) / meanOf(best)),
    'ratio with hindsight': shown(withHindsight / meanOf(best)),
    'ahead of the best one': results.filter(({ shares }) => shown(shares[own]) >= shown(shares[best])).length,
    'ahead of all': first.length,
    of: results.length,
  };
}

const directories = process.argv.slice(2);
if (directories.length === 0) {
  console.error('usage: npm run bench:forecast -- DIR…');
  process.exitCode = 2;
} else {
  const support = ['measureForecast', 'rankings'].map(name => `test/support/forecast/${name}`);
  const loaded = await loadTypeScript(...support);
  const { measureForecast, decayRanking, hotspotRankings, ownRanking, rankings } = loaded;
  const results = [];
  for (const directory of directories.map(givenFolder)) {
    const repository = repositoryName(directory);
    const measured = await measureForecast(directory, dates);
    const isEnough = measured.dates.length >= leastDates;
    console.log(`${repository}: ${isEnough ? '' : 'too few dates with enough work: '}${measured.dates.join(' ')}`);
    if (isEnough) results.push({ repository, ...measured });
  }
  if (results.length > 0) {
    const names = Object.keys(rankings);
    const others = names.filter(name => name !== ownRanking);
    console.table(table(results, names));
    console.table({
      'beside every other ranking': comparison(results, ownRanking, others),
      'beside all but plain decay': comparison(
        results,
        ownRanking,
        others.filter(name => name !== decayRanking),
      ),
      'beside hot spots': comparison(results, ownRanking, hotspotRankings),
    });
  }
}
