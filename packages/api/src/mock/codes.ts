import { facts, owners } from '@polystatus/data/facts';
import { refuse } from '../parameters.ts';

/** What a path below /status asks for. */
export type Wanted =
  | { readonly kind: 'one'; readonly code: number; readonly id?: string }
  | { readonly kind: 'random'; readonly codes?: readonly Weighted[] }
  | { readonly kind: 'sequence'; readonly codes: readonly number[] };

/** A code and how often it is to come, in relation to the others. */
export interface Weighted {
  readonly code: number;
  readonly weight: number;
}

const MAX_SEQUENCE = 100;

/** Every three-digit number once, and some of them again with a weight of their own. */
const MAX_CHOICES = 1000;
/** Room for a hundred ranges with weights. */
export const MAX_CODES_LENGTH = 2000;

/** Every three-digit number that a status line can carry and clients take (RFC 9110, Section 15). */
const CODE = /^[1-9]\d\d$/;

/**
 * Reads what follows `/status/`. Whatever stands below a code means that code, so that a client
 * may take `/status/504` for the base of its addresses.
 *
 * @throws {Refusal} 400 naming `code`
 * @example readWanted('503,503,200') // { kind: 'sequence', codes: [503, 503, 200] }
 * @example readWanted('nginx/499') // { kind: 'one', code: 499, id: 'nginx/499' }
 * @example readWanted('504/orders/17') // { kind: 'one', code: 504 }
 * @example readWanted('200:0.9,500:0.1') // { kind: 'random', codes: [{ code: 200, weight: 0.9 }, …] }
 */
export function readWanted(path: string): Wanted {
  const [first = path, second] = path.split('/');
  if (first === 'random') return { kind: 'random' };
  if (CODE.test(first)) return { kind: 'one', code: Number(first) };
  // What nginx writes as 000 is no code that can be sent.
  const own = facts(`${first}/${second}`);
  if (own && CODE.test(String(own.code))) return { kind: 'one', code: own.code, id: own.id };
  const list = first.replaceAll(/%2C/gi, ',').replaceAll(/%3A/gi, ':');
  if (list.includes(',') && list.includes(':'))
    return { kind: 'random', codes: readWeights(list, 'code') };
  const members = list.split(',');
  if (members.length > MAX_SEQUENCE) refuse('tooMany', 'code', { most: MAX_SEQUENCE });
  if (!members.every((member) => CODE.test(member))) refuse('path', 'code');
  return { kind: 'sequence', codes: members.map(Number) };
}

const MEMBER = /^([1-9]\d\d)(?:-([1-9]\d\d))?(?::(\d{1,6}(?:\.\d{1,6})?))?$/;

/**
 * Reads the codes of a random choice: `200:8,503:2`, `200,500-504`. A weight is 1 unless given,
 * and holds for each code of a range.
 *
 * @throws {Refusal} 400 naming `name`
 * @example readWeights('200:3,502-503', 'codes')
 * // [{ code: 200, weight: 3 }, { code: 502, weight: 1 }, { code: 503, weight: 1 }]
 */
export function readWeights(text: string, name: string): Weighted[] {
  if (text.length > MAX_CODES_LENGTH) refuse('length', name, { least: 1, most: MAX_CODES_LENGTH });
  let choices = 0;
  const members = text.split(',');
  if (members.length > MAX_SEQUENCE) refuse('tooMany', name, { most: MAX_SEQUENCE });
  const weights = members.flatMap((member) => {
    const [, first, last = first, weight = '1'] = MEMBER.exec(member) ?? refuse('codes', name);
    const count = Number(last) - Number(first) + 1;
    if (count < 1) refuse('codes', name);
    choices += count;
    if (choices > MAX_CHOICES) refuse('tooMany', name, { most: MAX_CHOICES });
    return Array.from({ length: count }, (_, at) => ({
      code: Number(first) + at,
      weight: Number(weight),
    }));
  });
  if (weights.every(({ weight }) => weight === 0)) refuse('codes', name);
  return weights;
}

/** Ids that a number may mean: the registry’s alone, else those of every owner. */
export function idsOf(code: number): readonly string[] {
  const own = facts(code);
  if (own) return [own.id];
  return owners(code).flatMap(({ codes }) => codes.filter((id) => facts(id)?.code === code));
}
