import { bareAnswer, type Reading } from './answer.ts';
import type { Input } from './input.ts';

/** Servers name the status in the title of the page they send with it: `<title>502 Bad Gateway</title>`. */
export function readPage({ plain }: Input): Reading | undefined {
  if (!/^\s*<(?:!doctype html|html)\b/i.test(plain)) return undefined;
  const number =
    /<title>\s{0,20}(?:(?:HTTP|Error|Status):? )*([45]\d\d)\b[^<]{0,200}<\/title>/i.exec(
      plain,
    )?.[1];
  if (number === undefined) return undefined;
  const answers = [{ ...bareAnswer(number), body: plain }];
  return { form: 'page', kind: 'exchange', answers, skipped: 0 };
}
