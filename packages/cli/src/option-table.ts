/** One option; without `value` it is a switch. */
export interface Option {
  readonly letter?: string;
  /** What it takes: a name under help.placeholder. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
}

/** Every option by its long name. Help, completions and the manual page are made from this. */
export const OPTIONS = {
  lang: { letter: 'L', value: 'language' },
  json: { letter: 'j' },
  plain: {},
  short: {},
  color: { value: 'when', choices: ['auto', 'always', 'never'] },
  quiet: { letter: 'q' },
  help: { letter: 'h' },
  version: { letter: 'v' },
  'exit-status': {},
  answer: { value: 'answer' },
  'no-input': {},
  detail: { value: 'text' },
  instance: { value: 'address' },
  type: { value: 'address' },
  seed: { value: 'text' },
  print: {},
  server: { value: 'server' },
  out: { value: 'directory' },
  theme: { value: 'theme' },
  locale: { value: 'languages' },
  folder: { value: 'directory' },
  support: { value: 'address' },
  home: { value: 'address' },
  logo: { value: 'address' },
  'retry-after': { value: 'number' },
  'request-id': {},
  force: {},
  port: { value: 'number' },
  host: { value: 'address' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** Those that every command takes. */
export const GENERAL: readonly OptionName[] = ['lang', 'color', 'quiet', 'help', 'version'];

export const FORMATS = ['json', 'plain', 'short'] as const satisfies readonly OptionName[];

export function optionOf(name: OptionName): Option {
  return OPTIONS[name];
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
