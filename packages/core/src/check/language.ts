import type { Locale } from '#generated/schemas.ts';
import { ownerName } from './owner-name.ts';
import { localeTier, type LocaleFiles, type Project } from '../validate/project.ts';
import type { Tier } from '../validate/tier.ts';

/** A language, as its locale.yaml has it. */
export interface Language {
  readonly tag: string;
  readonly isSource: boolean;
  /** How much of itself it promises; the source is always complete. */
  readonly tier: Tier;
  /** `undefined` where the file is missing or wrong. */
  readonly locale: Locale | undefined;
  /** What owners of codes are called, the same in every language, and whether that is a name. */
  readonly owners: readonly { readonly name: string; readonly isName: boolean }[];
}

/** A language of a project as rules get it. */
export function languageOf(project: Project, files: LocaleFiles): Language {
  const { tag, locale } = files;
  return {
    tag,
    locale: locale?.value,
    isSource: locale?.value?.source === true,
    tier: localeTier(files),
    owners: [...project.owners.values()].flatMap((file) => ownerName(file) ?? []),
  };
}
