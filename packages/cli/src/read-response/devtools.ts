import { bareAnswer, type Reading } from './answer.ts';
import type { Input } from './input.ts';

/** What the network panel of a browser copies: names and values, in one line or one below the other. */
export function readDevtools({ lines }: Input): Reading | undefined {
  const value = (name: string): string => {
    const at = lines.findIndex((line) => line.startsWith(name));
    const rest = lines[at]?.slice(name.length).replace(/^:/, '').trim() ?? '';
    return rest === '' && at >= 0 ? (lines[at + 1]?.trim() ?? '') : rest;
  };
  const url = value('Request URL');
  const found = /^(\d{3})(?: (.*))?$/.exec(value('Status Code').replace(/^[^\w]+/, ''));
  if (url === '' || !found) return undefined;
  const [, number = '', phrase = ''] = found;
  const request = `${value('Request Method') || 'GET'} ${url}`;
  const answers = [{ ...bareAnswer(number), phrase, request }];
  return { form: 'panel', kind: 'exchange', answers, skipped: 0 };
}
