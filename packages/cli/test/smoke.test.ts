import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openCompiled } from '@polystatus/core/world/built';
import { translator } from '@polystatus/status/translate';
import { wideLines } from './narrow-enough.ts';
import { polystatus, program } from './polystatus.ts';

/* The real content, whatever it holds by now: what is true of every code and every language. */
const content = openCompiled();

it('has the languages and codes there are', () => {
  expect(content.ids.length).toBeGreaterThan(100);
  expect(content.localesOf('site').map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['en', 'fr', 'tr']),
  );
});

describe.each(content.localesOf('site').map(({ tag }) => tag))('%s', (tag) => {
  it('lists every code, with a title and a sentence', () => {
    const { status, stdout, stderr } = polystatus(['list', '--json', '-L', tag]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const entries = JSON.parse(stdout) as { id: string }[];
    expect(entries.map(({ id }) => id)).toEqual(content.ids);
    for (const entry of entries)
      expect(entry).toMatchObject({
        lang: tag,
        title: expect.stringMatching(/\S/),
        summary: expect.stringMatching(/\S/),
      });
  });

  it('shows every code within 80 columns, addresses and commands apart', () => {
    const { status, stdout } = polystatus([...content.ids, '-L', tag]);
    expect(status).toBe(0);
    expect(wideLines(stdout)).toEqual([]);
    for (const left of ['{{', '`', 'undefined', '[object', '**'])
      expect(stdout).not.toContain(left);
  });

  it('has words for every question and answer', () => {
    const { has } = translator(content.words(tag, 'choose'), tag);
    const keys = Object.values(content.choose.questions).flatMap(({ id, answers }) => [
      `questions.${id}.question`,
      ...answers.flatMap(({ id: answer, codes }) => [
        `questions.${id}.answers.${answer}`,
        ...(codes ? [`questions.${id}.why.${answer}`] : []),
      ]),
    ]);
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });
});

// Only an answer longer than what lies between two processes keeps the program waiting.
it('writes all of a long answer into a slow pipe', async () => {
  const child = spawn(process.execPath, [program, 'list', '--json'], { env: {} });
  await new Promise((resolve) => setTimeout(resolve, 300));
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  await once(child, 'close');
  expect(JSON.parse(stdout)).toHaveLength(content.ids.length);
});
