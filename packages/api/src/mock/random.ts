import type { Weighted } from './codes.ts';

/**
 * A number from 0 up to 1 that depends on a seed and a place in its series alone, so that a test
 * that failed can be run again as it was. Good enough for choosing codes, useless as a secret.
 *
 * @example seeded('run-1', 0) === seeded('run-1', 0) // true
 */
export function seeded(seed: string, place: number): number {
  let bits = 0x81_1c_9d_c5 ^ Math.imul(place + 1, 0x9e_37_79_b9);
  for (let at = 0; at < seed.length; at++)
    bits = Math.imul(bits ^ seed.charCodeAt(at), 0x01_00_01_93);
  // Neighbouring seeds and places differ in few bits; these two rounds spread them over all.
  bits = Math.imul(bits ^ (bits >>> 16), 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * The code that a number from 0 up to 1 falls on, each taking a share by its weight.
 *
 * @param weights at least one above 0
 */
export function pick(weights: readonly Weighted[], number: number): number {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let rest = number * total;
  let last = 0;
  for (const { code, weight } of weights) {
    if (weight === 0) continue;
    last = code;
    rest -= weight;
    if (rest < 0) break;
  }
  return last;
}
