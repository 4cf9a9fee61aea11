import assert from 'node:assert/strict';
import {
  ago,
  amount,
  count,
  date,
  list,
  number,
  percent,
  shortDate,
  shortId,
  shortRef,
  shareOrDash,
} from '../../../src/core/report/wording';

describe('numbers in words', () => {
  it('groups thousands and keeps one decimal', () => {
    assert.equal(number(1234.56), '1,234.6');
  });

  it('writes shares as whole percent', () => {
    assert.equal(percent(15 / 26), '58 %');
  });

  it('never rounds something to nothing, nor nearly all to all', () => {
    assert.deepEqual([0, 0.0049, 0.005].map(percent), ['0 %', 'under 1 %', '1 %']);
    assert.deepEqual([0.994, 0.995, 1].map(percent), ['99 %', 'over 99 %', '100 %']);
  });

  it('uses the singular for one only', () => {
    assert.deepEqual(
      [0, 1, 2].map(value => count(value, 'commits')),
      ['0 commits', '1 commit', '2 commits'],
    );
    assert.deepEqual(
      ['people', 'identities', 'branches'].map(noun => count(1, noun)),
      ['1 person', '1 identity', '1 branch'],
    );
  });

  it('writes an amount in its unit', () => {
    assert.deepEqual([amount(0.2, 'share'), amount(3, 'days'), amount(3, '')], ['20 %', '3 days', '3']);
  });

  it('joins words to a list', () => {
    assert.deepEqual(
      [list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])],
      ['', 'a', 'a and b', 'a, b and c'],
    );
  });
});

describe('a share in a table', () => {
  it('is in percent, and a dash where there is nothing to have a share in', () => {
    assert.deepEqual([0, 0.25, null].map(shareOrDash), ['0 %', '25 %', '–']);
  });
});

describe('times in words', () => {
  const until = '2026-09-16T12:00:00Z';

  it('names days in UTC', () => {
    assert.equal(date('2026-09-16T23:59:59Z'), '16 September 2026');
    assert.equal(shortDate('2026-09-06'), '6 Sep');
  });

  it('says how long ago in the largest unit that fits', () => {
    const times = ['2026-09-16T11:59:01Z', '2026-09-16T11:59:00Z', '2026-09-16T11:00:00Z', '2026-09-14T12:00:01Z'];
    assert.deepEqual(
      times.map(time => ago(time, until)),
      ['just now', '1 minute ago', '1 hour ago', '47 hours ago'],
    );
    assert.equal(ago('2026-09-14T12:00:00Z', until), '2 days ago');
  });
});

describe('names of git', () => {
  it('shortens ids to seven digits', () => {
    assert.equal(shortId('530df1f2c4b7a9e8d6f5031b2a4c6e8f0d1b3a59'), '530df1f');
  });

  it('leaves out the folder of a ref, once and only at its start', () => {
    const refs = ['refs/heads/refs/heads/x', 'refs/remotes/origin/main', 'refs/tags/v1', 'HEAD'];
    assert.deepEqual(refs.map(shortRef), ['refs/heads/x', 'origin/main', 'v1', 'HEAD']);
  });

  it('call a pull or merge request by its number', () => {
    const refs = ['refs/pull/7/head', 'refs/remotes/origin/pr/7', 'refs/merge-requests/7/head'];
    assert.deepEqual(refs.map(shortRef), ['#7', '#7', '!7']);
  });
});
