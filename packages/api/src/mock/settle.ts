import type { Asked } from '../asked.ts';
import { readParameters, refuse, type Given } from '../parameters.ts';
import { readWanted, type Wanted } from './codes.ts';
import { FIELD_PARAMETERS, MOCK_PARAMETERS, ownField } from './parameters.ts';
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
  /** Parameters that mean nothing here: clients add some of their own to every address. */
  readonly ignored: readonly string[];
  /** `Preference-Applied` (RFC 7240, Section 3). */
  readonly applied: readonly string[];
  /** Milliseconds before the answer begins. */
  readonly delay: number;
}

export interface Chance {
  readonly turns: Turns;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Whether a request may choose fields of its own. */
  readonly ownFields: boolean;
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
  const read = readQuery(asked.query, chance.ownFields);
  const useless: readonly string[] = uselessIn(wanted, read.settings);
  const settings = Object.fromEntries(
    Object.entries(read.settings).filter(([name]) => !useless.includes(name)),
  ) as Settings;
  if (wanted.kind === 'random' && (wanted.codes ?? settings.codes) === undefined)
    refuse('missing', 'codes');
  const preferences = readPreferences(asked.header('prefer'));
  const { delay: asWanted = 0 } = settings;
  const delay = Math.min(asWanted, (preferences.wait ?? Infinity) * 1000);
  const applied = [
    ...(preferences.code === undefined ? [] : [`code=${preferences.code}`]),
    ...(preferences.wait === undefined || asWanted === 0 ? [] : [`wait=${preferences.wait}`]),
  ];
  const forced = forcedCode(asked);
  const chosen = forced === undefined ? choose(asked, wanted, settings, chance) : { code: forced };
  const ignored = [...read.ignored, ...useless];
  return { ...chosen, settings, fields: read.fields, ignored, applied, delay };
}

/** The code that a field asks for, whatever the path says. */
export function forcedCode({ header }: Asked): number | undefined {
  return readPreferences(header('prefer')).code ?? codeAskedFor(header('x-mock-response-code'));
}

interface Query {
  readonly settings: Settings;
  readonly fields: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
}

function readQuery(query: string, ownFields: boolean): Query {
  const fields: Record<string, string> = {};
  const ignored: string[] = [];
  const given = readParameters(query, { ...FIELD_PARAMETERS, ...MOCK_PARAMETERS }, (name, text) => {
    const value = ownFields ? ownField(name, text) : undefined;
    if (value === undefined) ignored.push(name);
    else fields[name.toLowerCase()] = value;
  });
  for (const [name, value] of Object.entries(given))
    if (Object.hasOwn(FIELD_PARAMETERS, name)) fields[name] = value as string;
  return { settings: given as Settings, fields, ignored };
}

/** Parameters that change nothing here. */
function uselessIn(wanted: Wanted, settings: Settings): (keyof Settings)[] {
  const codes = codesOf(wanted, settings);
  const redirects = codes.some((code) => code === 201 || (code >= 300 && code < 400));
  const useful: Partial<Record<keyof Settings, boolean>> = {
    codes: wanted.kind === 'random' && wanted.codes === undefined,
    seed: wanted.kind === 'random',
    key: wanted.kind !== 'one',
    end: wanted.kind === 'sequence',
    over: settings.dribble !== undefined,
    'body-type': settings.body !== undefined,
    to: redirects,
    hops: redirects,
    // oxlint-disable-next-line unicorn/no-thenable -- the name of a parameter, never awaited
    then: codes.some((code) => code < 200),
  };
  return (Object.keys(useful) as (keyof Settings)[]).filter(
    (name) => settings[name] !== undefined && useful[name] === false,
  );
}

function codesOf(wanted: Wanted, { codes = [] }: Settings): readonly number[] {
  if (wanted.kind === 'one') return [wanted.code];
  if (wanted.kind === 'sequence') return wanted.codes;
  return (wanted.codes ?? codes).map(({ code }) => code);
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
    const weights = wanted.codes ?? codes;
    return { code: pick(weights, seed === undefined ? random() : seeded(seed, place)) };
  }
  const { length } = wanted.codes;
  const at = turn();
  return { code: wanted.codes[end === 'repeat' ? at % length : Math.min(at, length - 1)] ?? 200 };
}

function codeAskedFor(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d\d$/.test(text) ? Number(text) : undefined;
}
