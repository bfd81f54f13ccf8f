import type { Diagnostic } from '../diagnostic.ts';
import type { OldRule } from '../old-rule.ts';
import { buildProject } from '../project.ts';
import { promises } from '../tier.ts';
import type { Look } from './look.ts';
import type { Said } from './memory.ts';
import { placesIn } from '../message-places.ts';

/** Rules that are given the whole project; until the last of them is rewritten. */
export function sayOfOldRules({ rules, shelf, today }: Look): Said[] {
  const old = rules.filter((rule): rule is OldRule => rule.scope === 'old');
  if (old.length === 0) return [];
  const found: Diagnostic[] = [...shelf.unread];
  const project = buildProject([...shelf.sources.values()], found);
  const places = placesIn(project);
  const add = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  return old.flatMap((rule) => {
    const start = found.length;
    rule.check({ project, today, add });
    return found.splice(start).map((diagnostic): Said => {
      const place = places.of(diagnostic);
      const tier = place && shelf.languages.get(place.tag)?.tier;
      const warns =
        rule.severity === 'warning' || (rule.byTier && place && tier && !promises(tier, place.id));
      return [warns ? { ...diagnostic, severity: 'warning' } : diagnostic, place ?? null];
    });
  });
}
