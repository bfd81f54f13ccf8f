import type { CommandForm, CommandForms, Option } from '../src/command-form.ts';
import { translator, type Messages } from '@polystatus/status/translate';
import { everyForm, GENERAL } from '../src/options.ts';

/**
 * Keys of the words that commands need and a language lacks; a reader would see the keys.
 *
 * @param show the form of a line without a command
 * @param messages the language’s own of the namespace `cli`
 * @example missingWords(forms, show, messages) // ['help.command.ping']
 */
export function missingWords(
  forms: CommandForms,
  show: CommandForm,
  messages: Messages,
): readonly string[] {
  const keys = new Set<string>(Object.keys(forms).map((name) => `help.command.${name}`));
  for (const { operands, options } of everyForm(forms, show)) {
    for (const { name } of operands) keys.add(`help.placeholder.${name}`);
    for (const [name, { value }] of Object.entries<Option>({ ...GENERAL, ...options })) {
      keys.add(`help.option.${name}`);
      if (value !== undefined) keys.add(`help.placeholder.${value}`);
    }
  }
  const { has } = translator(messages, 'en');
  return [...keys].filter((key) => !has(key));
}
