import { forms, type CommandName } from '#generated/commands.ts';
import type { Arguments, ColorMode, Fault } from './arguments.ts';
import type { Option } from './command-form.ts';
import { nearestName } from './nearest-name.ts';
import { parseArgs } from './node.ts';
import { allOptions, everyForm, FORMATS, GENERAL } from './options.ts';
import { form as show } from './show.ts';

const OPTIONS = allOptions(everyForm(forms, show));
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** The options as Node.js wants to know them. */
const PARSED = Object.fromEntries(
  [...OPTIONS].map(([name, { letter, value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(letter && { short: letter }) } as const,
  ]),
);

/** Reads a command line: options stand before or behind a command’s name, and no fault throws. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: PARSED, strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const options = new Map<string, string[]>();
  let fault: Fault | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const option = OPTIONS.get(name);
    if (option) options.set(name, [...(options.get(name) ?? []), value ?? '']);
    fault ??= checkOption(option, token, argv[token.index] ?? '');
  }
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? argv.length;
  const first = tokens.find(({ kind }) => kind === 'positional');
  const [word = ''] = words;
  const command = first && first.index < end && isCommand(word) ? word : undefined;
  const last = (name: string): string | undefined => options.get(name)?.at(-1);
  const formats = FORMAT_NAMES.filter((name) => options.has(name));
  return {
    command,
    operands: command ? words.slice(1) : words,
    options,
    format: formats[0] ?? 'text',
    color: options.has('no-color') ? 'never' : ((last('color') ?? 'auto') as ColorMode),
    pager: !options.has('no-pager'),
    lang: last('lang'),
    quiet: options.has('quiet'),
    help: options.has('help'),
    version: options.has('version'),
    fault: fault ?? checkTogether(formats) ?? checkPlace(command, options),
  };
}

/** @param word the word of the command line that the option stands in: `--lang=tr`, `-Ltr`, `-jq` */
function checkOption(
  option: Option | undefined,
  { rawName, value }: { readonly rawName: string; readonly value: string | undefined },
  word: string,
): Fault | undefined {
  if (option === undefined) return unknownOption(word);
  const { value: wanted, choices } = option;
  if (wanted === undefined) {
    // Switches are given one by one.
    const alone = value === undefined && word === rawName;
    return alone ? undefined : { message: 'noValue', values: { option: rawName } };
  }
  if (!value) return { message: 'missingValue', values: { option: rawName } };
  return choices && !choices.includes(value)
    ? { message: 'choice', values: { option: rawName, value, choices: choices.join(', ') } }
    : undefined;
}

function unknownOption(word: string): Fault {
  const [name = ''] = word.replace(/^--?/, '').split('=');
  const meant = nearestName(name, [...OPTIONS.keys()]);
  return meant === undefined
    ? { message: 'unknownOption', values: { option: word } }
    : { message: 'unknownOptionMeant', values: { option: word, meant: `--${meant}` } };
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

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(forms, word);
}
