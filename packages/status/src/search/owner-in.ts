import { fold } from './fold.ts';

/** How an owner is named in a question: by its whole name, or by the first word of it. */
export interface OwnerName {
  readonly id: string;
  /** Folded. */
  readonly name: string;
}

/**
 * The owner whose name stands in a question.
 *
 * @example ownerIn('what does nginx mean by 499', [{ id: 'nginx', name: 'nginx' }]) // 'nginx'
 */
export function ownerIn(question: string, owners: readonly OwnerName[]): string | undefined {
  const text = ` ${fold(question)} `;
  const whole = owners.find(({ name }) => text.includes(` ${name} `));
  if (whole) return whole.id;
  return owners.find(({ name }) => {
    const [first = ''] = name.split(' ');
    return first.length >= MIN_LENGTH && text.includes(` ${first} `);
  })?.id;
}

/** Shorter ones are words like “web”. */
const MIN_LENGTH = 3;
