import { editProse } from '../language/prose.ts';
import type { Described } from './described.ts';
import type { Rule } from './rule.ts';
import { typographyRule } from './typography-rule.ts';

/** A sign that stands where another belongs. */
export interface Slip {
  /** Finds each; its flags are g and u. */
  readonly wrong: RegExp;
  /** What belongs there; what was found, where only a reader knows. */
  readonly right: string | ((found: string) => string);
  /** What the text has, and what to do about it. */
  readonly says: readonly [fault: string, remedy: string];
}

interface Written extends Omit<Described, 'fix'> {
  readonly usualIn: readonly string[];
  readonly needs?: number;
  /** What goes wrong in a language, the likelier first. */
  slips(tag: string): readonly Slip[];
}

/**
 * A convention of typography that pairs of wrong and right say wholly: what it finds, it mends where
 * that is certain.
 * Inline code, placeholders, link targets and addresses are left alone, and so are synonyms, which
 * stand as people type them.
 */
export function slipRule({ slips, ...rule }: Written): Rule {
  const known = new Map<string, readonly Slip[]>();
  const slipsOf = (tag: string): readonly Slip[] => {
    const own = known.get(tag) ?? slips(tag);
    known.set(tag, own);
    return own;
  };
  return typographyRule({
    ...rule,
    ownWords: false,
    check({ key, prose, language }, report) {
      for (const { wrong, says } of slipsOf(language.tag)) {
        const [found] = prose.matchAll(wrong);
        if (found)
          report(`“${key}” has ${says[0]}.`, says[1], {
            words: [found.index, found.index + found[0].length],
          });
      }
    },
    fix: (text, { language }) =>
      editProse(text, (prose) =>
        slipsOf(language.tag).reduce(
          (result, { wrong, right }) =>
            result.replace(
              wrong,
              typeof right === 'string' ? () => right : (found) => right(found),
            ),
          prose,
        ),
      ),
  });
}
