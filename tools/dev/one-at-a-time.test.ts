import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A job that reads what is saved when it begins, and a way to end each run. */
function compilations() {
  let saved = 0;
  let under = 0;
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const ask = oneAtATime(async () => {
    const read = saved;
    under += 1;
    log.push(`begins with ${read}${under > 1 ? ', over another' : ''}`);
    await new Promise<void>((resolve) => ends.push(resolve));
    log.push(`ends with ${read}`);
    under -= 1;
  });
  return {
    log,
    save: () => {
      saved += 1;
      return ask();
    },
    end: async () => {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test.each([
  ['one save, one run', 1, ['begins with 1', 'ends with 1']],
  ['a second save waits', 2, ['begins with 1', 'ends with 1', 'begins with 2', 'ends with 2']],
  ['many make one run more', 9, ['begins with 1', 'ends with 1', 'begins with 9', 'ends with 9']],
])('%s', async (_what, saves, log) => {
  const { save, end, log: seen } = compilations();
  const done = Array.from({ length: saves }, save);
  await end();
  await end();
  await Promise.all(done);
  expect(seen).toEqual(log);
});

test('what was ended can be asked for again', async () => {
  const { save, end, log } = compilations();
  for (let round = 0; round < 2; round++) {
    const done = save();
    await end();
    await done;
  }
  expect(log).toEqual(['begins with 1', 'ends with 1', 'begins with 2', 'ends with 2']);
});

test('a run that fails says so and does not block the next', async () => {
  let runs = 0;
  const ask = oneAtATime(() => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('no space left')) : Promise.resolve();
  });
  await expect(ask()).rejects.toThrow('no space left');
  await expect(ask()).resolves.toBeUndefined();
});
