import type { Overrides } from './project.ts';
import { sources } from './project.ts';

/**
 * The project with the files of one language moved to another tag, so that rules about languages
 * we do not have yet can be tested.
 *
 * @param edits what to replace in the text of a file below the language’s folder
 */
export function inLanguage(
  from: string,
  tag: string,
  edits: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>,
): Overrides {
  const result: Record<string, string | null> = {};
  for (const { path, text } of sources()) {
    if (!path.startsWith(`locales/${from}/`)) continue;
    const name = path.slice(`locales/${from}/`.length);
    result[path] = null;
    result[`locales/${tag}/${name}`] = (edits[name] ?? []).reduce((before, [piece, other]) => {
      if (!before.includes(piece)) throw new Error(`${path} does not hold “${piece}”.`);
      return before.replace(piece, () => other);
    }, text);
  }
  return result;
}
