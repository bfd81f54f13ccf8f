import type { Project } from './project.ts';
import type { RuleContext } from './rule.ts';
import { states, type MessageState } from './state/states.ts';

/** A translation before and after a change; `before` is missing where it was not known then. */
export interface Since {
  readonly before: MessageState;
  readonly now: MessageState;
}

const known = new WeakMap<Project, readonly Since[]>();

/** Pairs the translations of a project with those of its base; empty where no base was given. */
export function sinceBase({ project, base }: RuleContext): readonly Since[] {
  if (!base) return [];
  let pairs = known.get(project);
  if (!pairs) {
    const name = ({ locale, id }: MessageState): string => `${locale} ${id}`;
    const before = new Map(states(base).map((state) => [name(state), state]));
    pairs = states(project).flatMap((now) => {
      const then = before.get(name(now));
      return then ? [{ before: then, now }] : [];
    });
    known.set(project, pairs);
  }
  return pairs;
}

/** Reports on a translation, or on the place where it should be. */
export function reportState(
  { project, add }: RuleContext,
  { locale, path, file, key }: MessageState,
  fault: { readonly code: string; readonly message: string; readonly hint: string },
): void {
  const files = project.locales.get(locale);
  const parsed = (files?.entries.get(file) ?? files?.namespaces.get(file.replace(/^ui\//, '')))
    ?.parsed;
  if (parsed) parsed.reporter.report(parsed.rangeOf(key.split('.')), fault);
  else
    add({ ...fault, severity: 'error', file: path, line: 1, column: 1, endLine: 1, endColumn: 1 });
}
