import type { FileFaults } from './file-faults.ts';
import type { ReadParcel } from './parcel.ts';

/**
 * Refuses a file meant for another language.
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
    if (language === undefined || sameTag(language, wanted)) continue;
    right = false;
    faults.add(1, {
      code: 'wrong-language',
      message: `The ${side} language of the file is ${language || 'empty'}; ${wanted} is expected.`,
      hint: 'Take the file for this language, or name its own one with --locale.',
    });
  }
  return right;
}

/** Gettext and some tools write `fr_CA`. */
export function sameTag(a: string, b: string): boolean {
  return a.replaceAll('_', '-').toLowerCase() === b.replaceAll('_', '-').toLowerCase();
}
