import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from '@polystatus/status/did-you-mean';
import { statusPath } from '@polystatus/status/id';
import { splitMessageId, type MessagePlace } from './message-places.ts';
import type { Project } from './project.ts';

interface Exception {
  readonly index: number;
  used: boolean;
}

/**
 * Leaves out the faults that a `locale.yaml` excuses with a reason under `ignore`.
 *
 * An exception that excuses nothing any more is a fault itself, so that none outlives its reason.
 *
 * @param found all faults; the project’s reporters write here too
 * @param codes what may be excused: codes of rules, not of the stages before them
 * @param placeOf the message a fault stands in
 */
export function applyIgnores(
  project: Project,
  found: readonly Diagnostic[],
  codes: ReadonlySet<string>,
  placeOf: (diagnostic: Diagnostic) => MessagePlace | undefined,
): Diagnostic[] {
  const exceptions = new Map<string, Exception>();
  const list = [...project.locales.values()].flatMap(({ tag, locale }) =>
    (locale?.value?.ignore ?? []).map((item, index) => ({ ...item, index, tag, locale })),
  );
  if (list.length === 0) return [...found];
  for (const { tag, rule, message, index } of list) {
    const name = `${tag} ${rule} ${message}`;
    if (codes.has(rule) && !exceptions.has(name)) exceptions.set(name, { index, used: false });
  }
  const kept = found.filter((diagnostic) => {
    if (!codes.has(diagnostic.code)) return true;
    const place = placeOf(diagnostic);
    const exception = place && exceptions.get(`${place.tag} ${diagnostic.code} ${place.id}`);
    if (exception) exception.used = true;
    return !exception;
  });
  const before = found.length;
  for (const { tag, rule, message, index, locale } of list) {
    const exception = exceptions.get(`${tag} ${rule} ${message}`);
    if (exception?.index === index && (exception.used || unread(project, tag, message))) continue;
    const suggestion = codes.has(rule) ? undefined : didYouMean(rule, codes);
    locale?.parsed.reporter.report(locale.parsed.rangeOf(['ignore', index]), {
      code: 'unneeded-exception',
      message: codes.has(rule)
        ? `${message} has no fault “${rule}” to ignore.`
        : `There is no rule “${rule}” whose faults could be ignored.`,
      hint: suggestion ? `Did you mean “${suggestion}”?` : 'Remove the exception.',
    });
  }
  return [...kept, ...found.slice(before)];
}

/** A file that cannot be read now may still have the fault. */
function unread(project: Project, tag: string, message: string): boolean {
  const [name] = splitMessageId(message);
  const files = project.locales.get(tag);
  return name.startsWith('ui/')
    ? !files?.namespaces.has(name.slice(3)) && project.paths.has(`locales/${tag}/${name}.yaml`)
    : !files?.entries.has(name) && project.paths.has(`locales/${tag}/${statusPath(name)}`);
}
