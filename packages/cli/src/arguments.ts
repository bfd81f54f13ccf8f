export type Format = 'text' | 'json' | 'plain' | 'short';
export type ColorMode = 'auto' | 'always' | 'never';

export interface Arguments {
  /** Words that are no options; `literal` counts those at the end that followed `--`. */
  readonly operands: readonly string[];
  readonly literal: number;
  readonly format: Format;
  readonly color: ColorMode;
  readonly lang: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly fault: Fault | undefined;
}

/** What is wrong with a command line: a message under `usage` and its values. */
export interface Fault {
  readonly message: string;
  readonly values?: Readonly<Record<string, string>>;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['j', 'json'],
  ['L', 'lang'],
  ['q', 'quiet'],
  ['h', 'help'],
  ['v', 'version'],
]);
const FORMATS = new Set(['json', 'plain', 'short']);
const SWITCHES = new Set(['quiet', 'help', 'version', ...FORMATS]);
const WITH_VALUE = new Set(['lang', 'color']);
const COLORS = new Set(['auto', 'always', 'never']);

/** Reads a command line; by hand, as `util.parseArgs` alone would cost half of the time allowed. */
export function parseArguments(argv: readonly string[]): Arguments {
  const operands: string[] = [];
  const given = new Map<string, string>();
  let literal = 0;
  let fault: Fault | undefined;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      const rest = argv.slice(at + 1);
      operands.push(...rest);
      literal = rest.length;
      break;
    }
    if (!/^-./.test(word)) {
      operands.push(word);
      continue;
    }
    const { name, shown, value } = readOption(word);
    if (SWITCHES.has(name)) {
      if (value !== undefined) fault ??= { message: 'noValue', values: { option: shown } };
      given.set(name, shown);
    } else if (WITH_VALUE.has(name)) {
      const own = value ?? argv[++at];
      if (own === undefined || own === '')
        fault ??= { message: 'missingValue', values: { option: shown } };
      given.set(name, own ?? '');
    } else fault ??= { message: 'unknownOption', values: { option: word } };
  }
  const color = given.get('color') ?? 'auto';
  if (!COLORS.has(color)) fault ??= { message: 'color', values: { value: color } };
  const formats = [...given.keys()].filter((name) => FORMATS.has(name));
  const [first, second] = formats;
  if (second !== undefined)
    fault ??= { message: 'together', values: { first: `--${first ?? ''}`, second: `--${second}` } };
  return {
    operands,
    literal,
    format: (first ?? 'text') as Format,
    color: color as ColorMode,
    lang: given.get('lang'),
    quiet: given.has('quiet'),
    help: given.has('help'),
    version: given.has('version'),
    fault,
  };
}

/** `--lang=tr`, `-L tr`, `-Ltr`. */
function readOption(word: string): { name: string; shown: string; value: string | undefined } {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    return equals < 0
      ? { name: word.slice(2), shown: word, value: undefined }
      : {
          name: word.slice(2, equals),
          shown: word.slice(0, equals),
          value: word.slice(equals + 1),
        };
  }
  const shown = word.slice(0, 2);
  const value = word.slice(2);
  return {
    name: LETTERS.get(word.charAt(1)) ?? '',
    shown,
    value: value === '' ? undefined : value,
  };
}
