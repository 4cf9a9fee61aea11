import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mapIdentity, parseMailmap } from '../../../src/core/analysis/mailmap';
import { identity } from '../../support/historyFactory';

function mapped(mailmap: string, who: string): string {
  const { name, email } = mapIdentity(parseMailmap(mailmap), identity(who));
  return `${name} <${email}>`;
}

describe('a mailmap', () => {
  it('gives the proper name of an address', () => {
    assert.equal(mapped('Ada Okafor <ada@example.com>', 'ada <ada@example.com>'), 'Ada Okafor <ada@example.com>');
  });

  it('gives the proper address of an address and leaves the name', () => {
    assert.equal(mapped('<ada@example.com> <ada@laptop>', 'Ada O <ada@laptop>'), 'Ada O <ada@example.com>');
  });

  it('gives the proper name and address of an address', () => {
    assert.equal(
      mapped('Ada Okafor <ada@example.com> <ada@laptop>', 'root <ada@laptop>'),
      'Ada Okafor <ada@example.com>',
    );
  });

  it('gives the proper name and address of a name with an address', () => {
    const mailmap = 'Ada Okafor <ada@example.com> root <root@host>';
    assert.equal(mapped(mailmap, 'root <root@host>'), 'Ada Okafor <ada@example.com>');
  });

  it('leaves another name at that address alone', () => {
    const mailmap = 'Ada Okafor <ada@example.com> root <root@host>';
    assert.equal(mapped(mailmap, 'Bela Varga <root@host>'), 'Bela Varga <root@host>');
  });

  it('prefers the line that names the person to the line for everyone at the address', () => {
    const mailmap = 'Ada Okafor <ada@example.com> root <root@host>\nThe Host <root@host>';
    assert.equal(mapped(mailmap, 'root <root@host>'), 'Ada Okafor <ada@example.com>');
    assert.equal(mapped(mailmap, 'nobody <root@host>'), 'The Host <root@host>');
  });

  it('ignores case in addresses and names', () => {
    const mailmap = 'Ada Okafor <ada@example.com> Root <ROOT@host>';
    assert.equal(mapped(mailmap, 'rOOT <root@HOST>'), 'Ada Okafor <ada@example.com>');
  });

  it('tells letters beyond ASCII apart by case, as git does', () => {
    assert.equal(mapped('Ada Okafor <É@example.com>', 'ada <é@example.com>'), 'ada <é@example.com>');
  });

  it('lets a later line win', () => {
    assert.equal(mapped('Ada <a@b.example>\nAda Okafor <a@b.example>', 'x <a@b.example>'), 'Ada Okafor <a@b.example>');
  });

  it('keeps a name that an earlier line gave when a later line gives the address alone', () => {
    const mailmap = 'Ada Okafor <ada@laptop>\n<ada@example.com> <ada@laptop>';
    assert.equal(mapped(mailmap, 'x <ada@laptop>'), 'Ada Okafor <ada@example.com>');
  });

  it('keeps an address that an earlier line gave when a later line gives the name alone', () => {
    const mailmap = '<ada@example.com> <ada@laptop>\nAda Okafor <ada@laptop>';
    assert.equal(mapped(mailmap, 'x <ada@laptop>'), 'Ada Okafor <ada@example.com>');
  });

  it('keeps both when a later line holds an address alone', () => {
    const mailmap = 'Ada Okafor <ada@laptop>\n<ada@laptop>';
    assert.equal(mapped(mailmap, 'x <ada@laptop>'), 'Ada Okafor <ada@laptop>');
  });

  it('passes over comments and lines without an address', () => {
    const mailmap = '# Ada Okafor <ada@laptop>\n\nAda Okafor\nAda Okafor <ada@laptop\n';
    assert.equal(mapped(mailmap, 'x <ada@laptop>'), 'x <ada@laptop>');
  });

  it('passes over a line whose first address is empty', () => {
    assert.equal(mapped('Nobody <>', 'x <>'), 'x <>');
    assert.equal(mapped('Nobody <> <ada@laptop>', 'x <ada@laptop>'), 'x <ada@laptop>');
  });

  it('maps an empty address where it is the second', () => {
    assert.equal(mapped('Ada Okafor <ada@example.com> <>', 'x <>'), 'Ada Okafor <ada@example.com>');
  });

  it('takes a number sign in a name as part of the name', () => {
    assert.equal(mapped('Ada # Okafor <ada@laptop>', 'x <ada@laptop>'), 'Ada # Okafor <ada@laptop>');
  });

  it('passes over a comment behind an address', () => {
    assert.equal(mapped('Ada Okafor <ada@laptop> # since 2020', 'x <ada@laptop>'), 'Ada Okafor <ada@laptop>');
  });

  it('reads lines that end in a carriage return', () => {
    assert.equal(mapped('Ada Okafor <ada@laptop>\r\nB <b@b.example>\r\n', 'x <b@b.example>'), 'B <b@b.example>');
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '#', '\n', ' ', 'a', '@', '\0') }), text => {
        assert.doesNotThrow(() => mapped(text, 'a <a@a>'));
      }),
      { seed: 1 },
    );
  });
});
