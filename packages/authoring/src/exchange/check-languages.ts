import { relatedLanguage } from './file-language.ts';
import type { FileFaults } from './file-faults.ts';
import type { ReadParcel } from './parcel.ts';

/**
 * Refuses a file meant for another language. Its region is passed over: many tools know none of a
 * language without one, so that texts for `tr` come back as `tr-TR`.
 *
 * @returns whether its languages, where it names them, are the ones expected
 */
export function checkLanguages(
  found: ReadParcel,
  expected: { readonly sourceLocale: string; readonly targetLocale: string },
  faults: FileFaults,
): boolean {
  const pairs = [
    ['source', found.sourceLocale, expected.sourceLocale],
    ['target', found.targetLocale, expected.targetLocale],
  ] as const;
  let right = true;
  for (const [side, language, wanted] of pairs) {
    if (language === undefined || relatedLanguage(language, wanted)) continue;
    right = false;
    faults.add(1, {
      code: 'wrong-language',
      message: `The ${side} language of the file is ${language}; ${wanted} is expected.`,
      hint:
        side === 'source'
          ? `Export again; what is translated here begins with ${wanted}.`
          : `Take the file for ${wanted}, or import this one with its own language behind --locale.`,
    });
  }
  return right;
}
