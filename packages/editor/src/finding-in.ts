import { rules, type Diagnostic, type Project } from '@polystatus/core';
import { wordFile } from '@polystatus/core/state';
import { ownListOf, travelling } from '@polystatus/authoring';
import { fixOf } from './fix-of.ts';
import { placeInText } from './place-in-text.ts';
import type { Finding } from './protocol.ts';

/** What stages before the rules refuse, no locale.yaml can excuse. */
const EXCUSABLE = new Set(rules.flatMap(({ id, codes = [id] }) => codes));

/**
 * Where in its message a fault stands, and what the text would be without it. Of a list of own
 * words, which is one text here, both are of the whole list.
 *
 * @param key of the message in the file, an item of a list by its number
 * @param source what it was translated from, if it was
 */
export function findingIn(
  project: Project,
  tag: string,
  id: string,
  { key, source }: { readonly key: string; readonly source: string | undefined },
  diagnostic: Diagnostic,
): Pick<Finding, 'range' | 'fixed' | 'exempts'> {
  const files = project.locales.get(tag);
  const file = files && wordFile(files, id);
  const message = file?.messages.find((one) => one.key === key);
  if (!file || !message) return {};
  const list = ownListOf(key);
  const { parsed } = file;
  const text = travelling(message.text);
  const range = placeInText(parsed.source.text, diagnostic, parsed.rangeOf(message.path), text);
  const fixed = fixOf(
    project,
    tag,
    message,
    list === undefined ? source : undefined,
    diagnostic.code,
  );
  const excuse = EXCUSABLE.has(diagnostic.code) && { exempts: key };
  if (list === undefined)
    return {
      ...(range && { range }),
      ...(fixed !== undefined && { fixed: travelling(fixed) }),
      ...excuse,
    };
  const items = file.messages.filter((one) => ownListOf(one.key) === list);
  const at = items.indexOf(message);
  const start = items.slice(0, at).reduce((sum, one) => sum + one.text.length + 1, 0);
  const [from, to] = range ?? [0, text.length];
  return {
    ...excuse,
    range: [start + from, start + to],
    ...(fixed !== undefined && {
      fixed: items.map((one) => (one === message ? fixed : one.text)).join('\n'),
    }),
  };
}
