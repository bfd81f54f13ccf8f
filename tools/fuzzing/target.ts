import type { Random } from './random.ts';

/** Something that takes input: what each file of `fuzz/` exports as `target`. */
export interface Target<Input> {
  /** How many inputs it gets for each that the slowest gets; 1 for those that take long. */
  readonly share: number;
  /** Milliseconds of computing that an input may take; {@link BOUND} unless given. */
  readonly bound?: number;
  /** Loads what takes its time, before the first input; to open the module costs nothing. */
  readonly prepare?: () => unknown;
  /** An input; the same for the same chance. */
  readonly make: (random: Random) => Input;
  /**
   * Takes the input. What it throws is a crash.
   *
   * @returns what is wrong although nothing was said, or `undefined`
   */
  readonly take: (input: Input) => Promise<string | undefined> | string | undefined;
}

/** Milliseconds; most inputs take less than one. */
export const BOUND = 1000;

/** Keeps maker and taker of an input together, whatever it is. */
export function targetOf<Input>(target: Target<Input>): Target<Input> {
  return target;
}

/** What came of an input that was not taken as it should be. */
export interface Finding {
  readonly kind: 'crash' | 'hang' | 'silent';
  /** Which input of its target. */
  readonly index: number;
  readonly message: string;
}

/** The chance that an input is made by. */
export function seedOf(seed: string, name: string, index: number): string {
  return `${seed} ${name} ${index}`;
}
