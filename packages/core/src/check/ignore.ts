import type { Diagnostic } from '../report/diagnostic.ts';
import { didYouMean } from '@polystatus/status/did-you-mean';
import type { MessagePlace } from './message-places.ts';
import { localeFile, localePath, parseMessageId } from '../state/message-id.ts';
import type { Look } from './look.ts';
import type { Said } from './memory.ts';
import type { Shelf } from './shelf.ts';

interface Exception {
  readonly index: number;
  used: boolean;
}

/**
 * Leaves out the faults that a `locale.yaml` excuses with a reason under `ignore`.
 *
 * An exception that excuses nothing any more is a fault itself, so that none outlives its reason.
 *
 * @param found all faults
 * @param heldBack faults that another one explains; they come back with it gone, so that what excuses
 *   them is needed
 * @param codes what may be excused: codes of rules, not of the stages before them
 * @param placeOf the message a fault stands in
 */
export function applyIgnores(
  { shelf, pen }: Look,
  found: readonly Diagnostic[],
  heldBack: readonly Diagnostic[],
  codes: ReadonlySet<string>,
  placeOf: (diagnostic: Diagnostic) => MessagePlace | undefined,
): Diagnostic[] {
  const exceptions = new Map<string, Exception>();
  const list = [...shelf.languages.values()].flatMap(({ tag, locale }) =>
    (locale?.ignore ?? []).map((item, index) => ({ ...item, index, tag })),
  );
  if (list.length === 0) return [...found];
  for (const { index, ...item } of list) {
    const name = nameOf(item);
    if (codes.has(item.rule) && !exceptions.has(name)) exceptions.set(name, { index, used: false });
  }
  const isExcused = (diagnostic: Diagnostic): boolean => {
    const { code: rule, file } = diagnostic;
    if (!codes.has(rule)) return false;
    const place = placeOf(diagnostic);
    const tag = place?.tag ?? tagOf(file);
    if (tag === undefined) return false;
    const exception =
      (place && exceptions.get(nameOf({ tag, rule, message: place.id }))) ??
      exceptions.get(nameOf({ tag, rule }));
    if (exception) exception.used = true;
    return exception !== undefined;
  };
  for (const diagnostic of heldBack) isExcused(diagnostic);
  const kept = found.filter((diagnostic) => !isExcused(diagnostic));
  const unneeded: Said[] = [];
  const report = pen.forFiles({ id: 'unneeded-exception' }, unneeded);
  for (const { index, ...item } of list) {
    const { tag, rule, message } = item;
    const exception = exceptions.get(nameOf(item));
    if (exception?.index === index && (exception.used || isUnread(shelf, tag, message))) continue;
    const suggestion = codes.has(rule) ? undefined : didYouMean(rule, codes);
    report(
      localeFile(tag),
      codes.has(rule)
        ? `${message ?? 'The language'} has no fault “${rule}” to ignore.`
        : `There is no rule “${rule}” whose faults could be ignored.`,
      suggestion ? `Did you mean “${suggestion}”?` : 'Remove the exception.',
      { path: ['ignore', index] },
    );
  }
  return [...kept, ...unneeded.map(([diagnostic]) => diagnostic)];
}

/** What an exception is about; without a message, the whole language. */
function nameOf(item: { tag: string; rule: string; message?: string }): string {
  return `${item.tag} ${item.rule} ${item.message ?? '*'}`;
}

function tagOf(file: string): string | undefined {
  return /^locales\/([^/]+)\//.exec(file)?.[1];
}

/** What cannot be read now may still have the fault. */
function isUnread(shelf: Shelf, tag: string, message: string | undefined): boolean {
  if (message === undefined) return shelf.wordsOf(tag).some(({ path }) => !shelf.file(path)?.value);
  const { file } = parseMessageId(message) ?? {};
  if (file === undefined) return false;
  const path = `locales/${tag}/${localePath(file)}`;
  return shelf.paths.has(path) && !shelf.file(path)?.value;
}
