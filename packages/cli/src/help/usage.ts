import { APP_LOCALES, EXPORT_FORMATS, LOCALES, SERVERS, THEMES } from '#generated/build.ts';
import type { CommandForm, Operand, Option } from '../command-form.ts';
import { keyOf, type Translate } from '../message.ts';

/** A word to type and what it does. */
export type Described = readonly [typed: string, description: string];

/** `list [class or owner]`; general options are not shown. */
export function commandUsage(
  name: string,
  { operands }: CommandForm,
  translate: Translate,
): string {
  return [name, ...operands.map((operand) => operandUsage(operand, translate))].join(' ');
}

function operandUsage({ name, optional, many }: Operand, translate: Translate): string {
  const text = `${translate(keyOf('help.placeholder', name))}${many ? ' …' : ''}`;
  return optional ? `[${text}]` : `<${text}>`;
}

/** `-L, --lang <language>` and what it does, all long names below each other. */
export function optionRow(
  name: string,
  { letter, value }: Option,
  translate: Translate,
): Described {
  const short = letter === undefined ? '    ' : `-${letter}, `;
  const taken = value === undefined ? '' : ` <${translate(keyOf('help.placeholder', value))}>`;
  return [`${short}--${name}${taken}`, optionDescription(name, translate)];
}

export function optionDescription(name: string, translate: Translate): string {
  return translate(keyOf('help.option', name), {
    // What is made for apps may be in more languages than answers are.
    tags: (name === 'locale' ? APP_LOCALES : LOCALES).join(', '),
    servers: SERVERS.join(', '),
    themes: THEMES.join(', '),
    formats: EXPORT_FORMATS.join(', '),
  });
}

/** What more there is to say of a command; empty where there is nothing. */
export function aboutCommand(name: string, translate: Translate): string {
  const key = keyOf('help.about', name);
  return translate.has(key) ? translate(key) : '';
}
