import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HistoryPart } from '../../../src/core/history/historyPart';
import { HistoryBuilder } from '../../../src/git/historyBuilder';
import { HistoryParser } from '../../../src/git/historyReader';
import { changesOf } from '../../support/changesOf';
import { recordedIds, recordedLog } from './recordedLog';
import { listOf } from '../../support/listOf';

function parse(chunks: readonly Buffer[], boundary?: ReadonlySet<string>): HistoryPart {
  const builder = new HistoryBuilder(boundary);
  const parser = new HistoryParser(builder);
  for (const chunk of chunks) parser.push(chunk);
  parser.end();
  return builder.build();
}

/** The log cut at these places. */
function cut(places: readonly number[]): Buffer[] {
  const borders = [0, ...[...places].sort((one, other) => one - other), recordedLog.length];
  return borders.slice(1).map((end, index) => recordedLog.subarray(borders[index], end));
}

describe('the parser of the log', () => {
  const whole = parse([recordedLog]);
  const newest = 0;
  const [, , merge, feature, move, nothing, begin] = recordedIds;
  const place = (id: string): number => listOf(whole.ids).indexOf(id);

  it('keeps the order of the log', () => {
    assert.deepEqual(listOf(whole.ids), recordedIds);
  });

  it('takes subjects as they are, an empty one too', () => {
    assert.deepEqual(listOf(whole.subjects), [
      '',
      'Link',
      "Merge branch 'feature'",
      'Feature',
      'Move',
      'Nothing at all',
      'Begin',
    ]);
  });

  it('keeps an identity once, however often it signs', () => {
    assert.deepEqual(whole.identities, [
      { name: '', email: '' },
      { name: 'Ada Okafor', email: 'ada.okafor@example.com' },
      { name: 'Bela Varga', email: 'bela@example.com' },
      { name: 'Chen Liang', email: 'chen@example.com' },
    ]);
  });

  it('tells author and committer apart', () => {
    assert.deepEqual([whole.authors[place(move)], whole.committers[place(move)]], [2, 1]);
  });

  it('reads an offset of five and a half hours in minutes', () => {
    assert.equal(whole.authorOffsets[place(move)], 330);
  });

  it('keeps the seconds of both dates', () => {
    assert.equal(whole.authorTimes[newest], 1_767_603_960);
    assert.equal(whole.committerTimes[newest], 1_767_603_960);
  });

  it('names both parents of a merge, the first one first', () => {
    const { parentIds, parentStarts } = whole;
    const [start, end] = parentStarts.subarray(place(merge));
    assert.deepEqual(listOf(parentIds).slice(start, end), [move, feature]);
  });

  it('gives the root no parent', () => {
    assert.equal(whole.parentStarts[place(begin)], whole.parentIds.length);
  });

  it('gives a merge and an empty commit no change', () => {
    assert.deepEqual([changesOf(whole, place(merge)), changesOf(whole, place(nothing))], [[], []]);
  });

  it('takes the files of the root as added, one that begins with a colon too', () => {
    assert.deepEqual(changesOf(whole, place(begin)), [
      'added :colon.ts',
      'added a.ts',
      'added b.ts',
      'added line\nbreak.ts',
    ]);
  });

  it('takes a rename with the path before it', () => {
    assert.deepEqual(changesOf(whole, place(move)), ['deleted b.ts', 'renamed a.ts to src/a.ts']);
  });

  it('takes a change of type as a change', () => {
    assert.deepEqual(changesOf(whole, 1), ['modified src/a.ts', 'modified ünï.ts']);
  });

  it('passes over a submodule, and keeps a path that is not UTF-8', () => {
    assert.deepEqual(changesOf(whole, place(feature)), ['added a\ufffdb', 'added ünï.ts']);
  });

  it('takes each trailer with the person that it names', () => {
    assert.deepEqual(whole.trailers, [
      { commit: place(move), kind: 'co-authored-by', identity: 3 },
      { commit: place(move), kind: 'reviewed-by', identity: 1 },
    ]);
  });

  it('knows no change of a commit at which the clone ends, and all of the others', () => {
    const cutOff = parse([recordedLog], new Set([begin]));
    assert.deepEqual(changesOf(cutOff, place(begin)), []);
    assert.deepEqual(changesOf(cutOff, place(move)), changesOf(whole, place(move)));
  });

  describe('reads the same', () => {
    it('byte by byte', () => {
      assert.deepEqual(parse(Array.from(recordedLog, byte => Buffer.of(byte))), whole);
    });

    it('with a border at any one place', () => {
      for (let border = 0; border <= recordedLog.length; border++) assert.deepEqual(parse(cut([border])), whole);
    });

    it('with borders at any places', () => {
      const places = fc.array(fc.nat(recordedLog.length), { maxLength: 40 });
      fc.assert(
        fc.property(places, some => {
          assert.deepEqual(parse(cut(some)), whole);
        }),
      );
    });
  });

  describe('refuses a log that ends', () => {
    const ends = (length: number): (() => HistoryPart) => {
      return () => parse([recordedLog.subarray(0, length)]);
    };

    it('in the middle of a token', () => {
      assert.throws(ends(recordedLog.length - 1), /middle of a token/);
    });

    it('between two fields of a commit', () => {
      assert.throws(ends(recordedLog.indexOf(0) + 1), /middle of a commit/);
    });

    it('before the path of a change', () => {
      assert.throws(ends(recordedLog.indexOf(' M\0') + 3), /middle of a commit/);
    });

    it('before the second path of a rename', () => {
      assert.throws(ends(recordedLog.indexOf('R100\0a.ts\0') + 10), /middle of a commit/);
    });
  });

  it('takes nothing at all as a history without commits', () => {
    assert.equal(parse([]).ids.length, 0);
  });
});
