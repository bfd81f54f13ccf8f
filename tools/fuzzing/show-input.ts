import { Random } from './random.ts';
import type { Target } from './target.ts';

/* Prints the input that a chance makes; in a process of its own, for making it may be what fails. */
const [, , href = '', seed = ''] = process.argv;
const { target } = (await import(href)) as { target: Target<unknown> };
await target.prepare?.();
const input = target.make(new Random(seed));
process.stdout.write(
  input instanceof Uint8Array || typeof input === 'string' ? input : `${JSON.stringify(input)}\n`,
);
