import type { Ecosystem } from '@polystatus/status/compiled';
import type { Project } from '../validate/project.ts';

/** Names begin with a full stop, as .NET does, and are sorted as if they did not. */
const byName = new Intl.Collator('en', { ignorePunctuation: true });

/** The languages and frameworks whose constants the facts hold, in the order of their names. */
export function compileEcosystems({ ecosystems }: Project): Ecosystem[] {
  return [...ecosystems]
    .flatMap(([id, { value }]) => (value ? [{ id, ...value, setup: value.setup.trimEnd() }] : []))
    .sort((a, b) => byName.compare(a.name, b.name));
}
