import type { Fault } from './arguments.ts';

/** `--locale tr,fr --locale en`: what is given at once and what is given again. */
export function listOf(values: readonly string[] | undefined): string[] | undefined {
  return values?.flatMap((value) => value.split(',').map((part) => part.trim()));
}

/** What is wrong with a value that is to be one of several. */
export function checkChoice(
  name: string,
  value: string | undefined,
  choices: readonly string[],
): Fault | undefined {
  if (value === undefined || choices.includes(value)) return undefined;
  return { message: 'choice', values: { option: `--${name}`, value, choices: choices.join(', ') } };
}
