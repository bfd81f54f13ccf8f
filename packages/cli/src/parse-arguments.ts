import { forms, type CommandName } from '#generated/commands.ts';
import type { Arguments, ColorMode, Fault } from './arguments.ts';
import type { Option } from './command-form.ts';
import { allOptions, everyForm, FORMATS, GENERAL } from './options.ts';
import { form as show } from './show.ts';

const OPTIONS = allOptions(everyForm(forms, show));
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** Reads a command line: options stand before or behind a command’s name, and no fault throws. */
export function parseArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, string[]>();
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
    const option = OPTIONS.get(name);
    if (option === undefined) {
      fault ??= { message: 'unknownOption', values: { option: word } };
      continue;
    }
    const takesValue = option.value !== undefined;
    const own = takesValue ? (value ?? argv[++at] ?? '') : '';
    options.set(name, [...(options.get(name) ?? []), own]);
    fault ??= checkValue(option, shown, takesValue ? own : value);
  }
  const [first = ''] = words;
  const command = words.length > literal && isCommand(first) ? first : undefined;
  const last = (name: string): string | undefined => options.get(name)?.at(-1);
  const formats = FORMAT_NAMES.filter((name) => options.has(name));
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

function checkValue(
  { value: wanted, choices }: Option,
  option: string,
  value: string | undefined,
): Fault | undefined {
  if (wanted === undefined)
    return value === undefined ? undefined : { message: 'noValue', values: { option } };
  if (!value) return { message: 'missingValue', values: { option } };
  return choices && !choices.includes(value)
    ? { message: 'choice', values: { option, value, choices: choices.join(', ') } }
    : undefined;
}

function checkTogether([first, second]: readonly string[]): Fault | undefined {
  return first !== undefined && second !== undefined
    ? { message: 'together', values: { first: `--${first}`, second: `--${second}` } }
    : undefined;
}

/** An option of one command means nothing to another. */
function checkPlace(
  command: CommandName | undefined,
  options: Arguments['options'],
): Fault | undefined {
  const { options: own } = command === undefined ? show : forms[command];
  const foreign = [...options.keys()].find(
    (name) => !Object.hasOwn(own, name) && !Object.hasOwn(GENERAL, name),
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
  return [...OPTIONS].find(([, option]) => option.letter === letter)?.[0] ?? '';
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(forms, word);
}
