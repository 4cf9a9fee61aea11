import assert from 'node:assert/strict';
import { SaidToday } from '../../../src/editor/saidToday';
import { MapMemory } from '../../support/mapMemory';

const [morning, evening, tomorrow] = [9, 23, 33].map(hour => new Date(2026, 8, 16, hour));

describe('what was said today', () => {
  const said = async (...edits: readonly (readonly [string, Date | undefined])[]): Promise<readonly boolean[]> => {
    const memory = new MapMemory();
    const answers: boolean[] = [];
    // A new one for each edit, as after a reload.
    for (const [file, now] of edits) answers.push(await new SaidToday(memory).isFirst(file, now ?? new Date(0)));
    return answers;
  };

  it('is said of a file once a day', async () => {
    assert.deepEqual(await said(['a', morning], ['a', evening]), [true, false]);
  });

  it('is said again the next day', async () => {
    assert.deepEqual(await said(['a', evening], ['a', tomorrow], ['a', tomorrow]), [true, true, false]);
  });

  it('is said of each file', async () => {
    assert.deepEqual(await said(['a', morning], ['b', morning], ['a', morning]), [true, true, false]);
  });

  it('forgets the files of another day', async () => {
    const memory = new MapMemory();
    const today = new SaidToday(memory);
    await today.isFirst('a', evening ?? new Date(0));
    await today.isFirst('b', tomorrow ?? new Date(0));
    assert.ok(!JSON.stringify([...memory.kept.values()]).includes('"a"'));
  });

  it('takes a memory that holds something else for an empty one', async () => {
    for (const odd of [7, null, 'a', { day: morning?.toDateString() }, { day: morning?.toDateString(), files: 'a' }]) {
      const memory = new MapMemory();
      await memory.update('altitude.saidToday', odd);
      assert.equal(await new SaidToday(memory).isFirst('a', morning ?? new Date(0)), true);
    }
  });
});
