import { formOf, isCommand, type CommandName } from './command-table.ts';
import { FORMATS, GENERAL, isOption, OPTIONS, optionOf, type OptionName } from './option-table.ts';

export type Format = 'text' | (typeof FORMATS)[number];
export type ColorMode = (typeof OPTIONS)['color']['choices'][number];

export interface Arguments {
  /** Undefined where codes are to be shown. */
  readonly command: CommandName | undefined;
  /** Words that are neither options nor the command's name. */
  readonly operands: readonly string[];
  /** Options as given, each with its values. */
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
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

/** Reads a command line; by hand, as `util.parseArgs` alone would cost half of the time allowed. */
export function parseArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<OptionName, string[]>();
  let literal = 0;
  let fault: Fault | undefined;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      const rest = argv.slice(at + 1);
      words.push(...rest);
      literal = rest.length;
      break;
    }
    if (!/^-./.test(word)) {
      words.push(word);
      continue;
    }
    const { name, shown, value } = readOption(word);
    if (!isOption(name)) {
      fault ??= { message: 'unknownOption', values: { option: word } };
      continue;
    }
    const takesValue = optionOf(name).value !== undefined;
    const own = takesValue ? (value ?? argv[++at] ?? '') : '';
    options.set(name, [...(options.get(name) ?? []), own]);
    fault ??= checkValue(name, shown, takesValue ? own : value);
  }
  const [first = ''] = words;
  const command = words.length > literal && isCommand(first) ? first : undefined;
  const last = (name: OptionName): string | undefined => options.get(name)?.at(-1);
  const formats = FORMATS.filter((name) => options.has(name));
  return {
    command,
    operands: command ? words.slice(1) : words,
    options,
    format: formats[0] ?? 'text',
    color: (last('color') ?? 'auto') as ColorMode,
    lang: last('lang'),
    quiet: options.has('quiet'),
    help: options.has('help'),
    version: options.has('version'),
    fault: fault ?? checkTogether(formats) ?? checkPlace(command, options),
  };
}

/** The value of an option; the last one where it was given more than once. */
export function valueOf({ options }: Arguments, name: OptionName): string | undefined {
  return options.get(name)?.at(-1);
}

function checkValue(
  name: OptionName,
  option: string,
  value: string | undefined,
): Fault | undefined {
  const { value: wanted, choices } = optionOf(name);
  if (wanted === undefined)
    return value === undefined ? undefined : { message: 'noValue', values: { option } };
  if (!value) return { message: 'missingValue', values: { option } };
  return choices && !choices.includes(value)
    ? { message: 'choice', values: { option, value, choices: choices.join(', ') } }
    : undefined;
}

function checkTogether([first, second]: readonly OptionName[]): Fault | undefined {
  return first !== undefined && second !== undefined
    ? { message: 'together', values: { first: `--${first}`, second: `--${second}` } }
    : undefined;
}

/** An option of one command means nothing to another. */
function checkPlace(
  command: CommandName | undefined,
  options: Arguments['options'],
): Fault | undefined {
  const own = formOf(command).options;
  const foreign = [...options.keys()].find(
    (name) => !own.includes(name) && !GENERAL.includes(name),
  );
  if (foreign === undefined) return undefined;
  const option = `--${foreign}`;
  return command === undefined
    ? { message: 'needsCommand', values: { option } }
    : { message: 'foreignOption', values: { option, command } };
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
    name: byLetter(word.charAt(1)),
    shown,
    value: value === '' ? undefined : value,
  };
}

function byLetter(letter: string): string {
  const names = Object.keys(OPTIONS).filter((name) => isOption(name));
  return names.find((name) => optionOf(name).letter === letter) ?? '';
}
