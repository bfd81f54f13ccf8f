import type { Project } from '../validate/project.ts';
import type { Since } from './rule.ts';
import { states, type MessageState } from '../state/states.ts';

/** Pairs the translations of a project with those of its base, where they were known then. */
export function sinceBase(project: Project, base: Project): Since[] {
  const name = ({ locale, id }: MessageState): string => `${locale} ${id}`;
  const before = new Map(states(base).map((state) => [name(state), state]));
  return states(project).flatMap((now) => {
    const then = before.get(name(now));
    return then ? [{ before: then, now }] : [];
  });
}
