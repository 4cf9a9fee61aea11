import assert from 'node:assert/strict';
import type { HistoryPart } from '../../../src/core/history/historyPart';
import { HistoryBuilder } from '../../../src/git/historyBuilder';

/** The columns of one commit with this author date and these trailers. */
function columnsOf({ date = '0 +0000', trailers = '' }): HistoryPart {
  const builder = new HistoryBuilder();
  const told = (text: string): [Buffer, number, number] => [Buffer.from(text), 0, Buffer.byteLength(text)];
  builder.addId(...told('a'.repeat(40)));
  builder.addParents(...told(''));
  builder.addAuthor(...told('Ada\nada@example.com'));
  builder.addAuthorDate(...told(date));
  builder.addCommitter(...told('Ada\nada@example.com'));
  builder.addCommitterTime(...told('0'));
  builder.addTrailers(...told(trailers));
  builder.addSubject(...told('Change'));
  return builder.build();
}

/** The people whom trailers name, with the kind. */
function namedBy(trailers: string): string[] {
  const { trailers: found, identities } = columnsOf({ trailers });
  return found.map(
    ({ kind, identity }) => `${kind} ${identities[identity]?.name ?? ''}|${identities[identity]?.email ?? ''}`,
  );
}

describe('the builder of columns', () => {
  describe('reads the offset', () => {
    const offsets = { '+0000': 0, '+0530': 330, '-0330': -210, '-1200': -720, '+1400': 840, '+0001': 1, '-0001': -1 };
    for (const [zone, minutes] of Object.entries(offsets)) {
      it(`${zone} as ${minutes} minutes`, () => {
        assert.deepEqual([...columnsOf({ date: `1767603600 ${zone}` }).authorOffsets], [minutes]);
      });
    }

    it('of a date that git could not read as none', () => {
      const { authorTimes, authorOffsets } = columnsOf({ date: '' });
      assert.deepEqual([authorTimes[0], authorOffsets[0]], [0, 0]);
    });
  });

  describe('reads a trailer', () => {
    it('whatever the case of its name', () => {
      assert.deepEqual(namedBy('CO-AUTHORED-BY: Bela <b@example.com>\nco-authored-by: Chen <c@example.com>'), [
        'co-authored-by Bela|b@example.com',
        'co-authored-by Chen|c@example.com',
      ]);
    });

    it('of each kind', () => {
      assert.deepEqual(
        namedBy('Co-authored-by: B <b@x>\nReviewed-by: C <c@x>\nAcked-by: D <d@x>').map(text => text.split(' ')[0]),
        ['co-authored-by', 'reviewed-by', 'acked-by'],
      );
    });

    it('with an e-mail and no name', () => {
      assert.deepEqual(namedBy('Reviewed-by: <b@example.com>'), ['reviewed-by |b@example.com']);
    });

    it('with white space around', () => {
      assert.deepEqual(namedBy('Reviewed-by:   Bela Varga   <b@example.com>  '), [
        'reviewed-by Bela Varga|b@example.com',
      ]);
    });
  });

  describe('passes over a trailer', () => {
    const malformed = {
      'without an e-mail': 'Reviewed-by: Bela',
      'of a login': 'Co-authored-by: @bela',
      'whose e-mail does not end': 'Reviewed-by: Bela <b@example.com',
      'with two e-mails in one another': 'Reviewed-by: Bela <<b@example.com>>',
      'with words after the e-mail': 'Reviewed-by: Bela <b@example.com> (twice)',
      'without anything': 'Reviewed-by:',
      'of another kind': 'Signed-off-by: Bela <b@example.com>',
    };
    for (const [what, line] of Object.entries(malformed)) {
      it(what, () => {
        assert.deepEqual(namedBy(line), []);
      });
    }
  });
});
