import type { File, LocaleFiles } from '../validate/project.ts';
import { INTERFACE } from './message-id.ts';

/** The files of words of a language, by what the ids of their messages begin with. */
export function wordFiles({ entries, namespaces }: LocaleFiles): Map<string, File<unknown>> {
  const named = [...namespaces].map(([name, file]) => [`${INTERFACE}${name}`, file] as const);
  return new Map<string, File<unknown>>([...entries, ...named]);
}

/** @param name `404`, `ui/site` */
export function wordFile(
  { entries, namespaces }: LocaleFiles,
  name: string,
): File<unknown> | undefined {
  return name.startsWith(INTERFACE)
    ? namespaces.get(name.slice(INTERFACE.length))
    : entries.get(name);
}

/** The texts of a language by message id: `404.title`. */
export function wordTexts(files: LocaleFiles): Map<string, string> {
  return new Map(
    [...wordFiles(files)].flatMap(([name, { messages }]) =>
      messages.map(({ key, text }): [string, string] => [`${name}.${key}`, text]),
    ),
  );
}
