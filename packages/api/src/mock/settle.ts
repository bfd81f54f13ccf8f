import type { Asked } from '../asked.ts';
import { readParameters, refuse, type Given } from '../parameters.ts';
import { readWanted, type Wanted } from './codes.ts';
import { FIELD_PARAMETERS, MOCK_PARAMETERS } from './parameters.ts';
import { readPreferences } from './prefer.ts';
import { pick, seeded } from './random.ts';
import type { Turns } from './turns.ts';

export type Settings = Given<typeof MOCK_PARAMETERS>;

/** What chance, the place in a sequence and preferences made of a request. */
export interface Settled {
  readonly code: number;
  /** Where the path names an owner’s code. */
  readonly id?: string;
  readonly settings: Settings;
  readonly fields: Readonly<Record<string, string>>;
  /** `Preference-Applied` (RFC 7240, Section 3). */
  readonly applied: readonly string[];
  /** Milliseconds before the answer begins. */
  readonly delay: number;
}

export interface Chance {
  readonly turns: Turns;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

/** Where the mock begins. */
export const MOCK_BASE = '/status/';

/**
 * Decides which code a request to /status gets.
 *
 * @throws {Refusal} 400 naming the parameter at fault
 */
export function settle(asked: Asked, chance: Chance): Settled {
  const wanted = readWanted(asked.path.slice(MOCK_BASE.length));
  const given = readParameters(asked.query, { ...FIELD_PARAMETERS, ...MOCK_PARAMETERS });
  const settings = given as Settings;
  const fields = Object.fromEntries(
    Object.entries(given).filter(([name]) => Object.hasOwn(FIELD_PARAMETERS, name)),
  ) as Record<string, string>;
  requireSense(wanted, settings);
  const preferences = readPreferences(asked.header('prefer'));
  const { delay: asWanted = 0 } = settings;
  const delay = Math.min(asWanted, (preferences.wait ?? Infinity) * 1000);
  const applied = [
    ...(preferences.code === undefined ? [] : [`code=${preferences.code}`]),
    ...(preferences.wait === undefined || asWanted === 0 ? [] : [`wait=${preferences.wait}`]),
  ];
  const forced = preferences.code ?? codeAskedFor(asked.header('x-mock-response-code'));
  const chosen = forced === undefined ? choose(asked, wanted, settings, chance) : { code: forced };
  return { ...chosen, settings, fields, applied, delay };
}

/** Parameters that change nothing are mistakes, and silence would hide them. */
function requireSense(wanted: Wanted, settings: Settings): void {
  const need = (name: keyof Settings, holds: boolean, needs: string): void => {
    if (settings[name] !== undefined && !holds) refuse('useless', name, { needs });
  };
  if (wanted.kind === 'random' && settings.codes === undefined) refuse('missing', 'codes');
  need('codes', wanted.kind === 'random', '/status/random');
  need('seed', wanted.kind === 'random', '/status/random');
  need('key', wanted.kind !== 'one', '/status/random, /status/503,503,200');
  need('end', wanted.kind === 'sequence', '/status/503,503,200');
  need('over', settings.dribble !== undefined, 'dribble');
  const codes = codesOf(wanted, settings);
  const redirects = codes.some((code) => code === 201 || (code >= 300 && code < 400));
  need('to', redirects, '3xx, 201');
  need('hops', redirects, '3xx');
  need(
    'then',
    codes.some((code) => code < 200),
    '1xx',
  );
}

function codesOf(wanted: Wanted, { codes = [] }: Settings): readonly number[] {
  if (wanted.kind === 'one') return [wanted.code];
  return wanted.kind === 'sequence' ? wanted.codes : codes.map(({ code }) => code);
}

function choose(
  { path }: Asked,
  wanted: Wanted,
  { codes = [], seed, key, end = 'repeat' }: Settings,
  { turns, random }: Chance,
): { code: number; id?: string } {
  if (wanted.kind === 'one') return wanted;
  const turn = (): number => turns.next(`${key ?? ''} ${path} ${seed ?? ''}`);
  if (wanted.kind === 'random') {
    // A seed alone makes the address mean one code for good; with a key, a series of them.
    const place = key === undefined ? 0 : turn();
    return { code: pick(codes, seed === undefined ? random() : seeded(seed, place)) };
  }
  const { length } = wanted.codes;
  const at = turn();
  return { code: wanted.codes[end === 'repeat' ? at % length : Math.min(at, length - 1)] ?? 200 };
}

function codeAskedFor(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d\d$/.test(text) ? Number(text) : undefined;
}
