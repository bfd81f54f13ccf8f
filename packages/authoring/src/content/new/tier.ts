import { createInterface } from 'node:readline/promises';
import { STEPS, type Tier } from '@polystatus/core/validate';
import { UsageError } from '../arguments.ts';

const TIERS: readonly Tier[] = ['none', ...STEPS];

/**
 * What a new language promises: the tier that is named, else the one that a person at a terminal
 * chooses, else nothing.
 *
 * @throws {UsageError} for a name that is no tier
 */
export async function tierFor(named: string | undefined, tag: string): Promise<Tier> {
  if (named !== undefined) return tierOf(named);
  return process.stdin.isTTY && process.stderr.isTTY ? askFor(tag) : 'none';
}

function tierOf(name: string): Tier {
  const tier = TIERS.find((one) => one === name);
  if (tier === undefined)
    throw new UsageError(`“${name}” is no tier; take one of ${TIERS.join(', ')}.`);
  return tier;
}

/** Enter is the default; so is the end of the input. */
async function askFor(tag: string): Promise<Tier> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.once('close', () => ended.abort());
  try {
    const question = `What does ${tag} promise? ${TIERS.join(', ')} [none] `;
    const answer = await terminal.question(question, { signal: ended.signal });
    return answer.trim() === '' ? 'none' : tierOf(answer.trim());
  } catch (error) {
    if (ended.signal.aborted) return 'none';
    throw error;
  } finally {
    terminal.close();
  }
}
