import type { ClassId } from '#generated/ids.ts';
import { sourceLocale } from '#generated/tags.ts';
import { idOf } from '../id-of.ts';
import { negotiate } from '../negotiate.ts';
import type { AnyProblem, ProblemOf, ProblemOptions } from './problem-of.ts';
import { jsonOf, members } from './members.ts';
import type { Languages } from './titles.ts';

/** `problem` in the languages there is a choice of. */
export function problemWith({ titles, ...choice }: Languages): ProblemOf {
  function problem(code: number | string, options: ProblemOptions = {}): AnyProblem | undefined {
    const id = idOf(code) ?? classOf(code);
    if (id === undefined) return undefined;
    const { detail, instance, type, english } = options;
    const locale = negotiate(options.locale, choice);
    const status = Number(id.endsWith('xx') ? code : id.slice(-3));
    const words = typeof detail === 'function' ? detail(id, locale) : detail;
    // Types keep out what JSON cannot carry; whoever has none learns of it here and not when it is sent.
    for (const [name, value] of Object.entries({ type, detail: words, instance }))
      jsonOf(name, value);
    const titleIn = titles[locale];
    const titleEn = english === true ? titles[sourceLocale] : undefined;
    if (english === true && titleEn === undefined)
      throw new RangeError(`“english: true” needs the titles of “${sourceLocale}”; name them too.`);
    return {
      type: type ?? (id.endsWith('xx') ? 'about:blank' : `https://polystatus.dev/${id}`),
      title: titleIn?.(id) ?? String(code),
      ...(status >= 100 && status <= 599 ? { status } : undefined),
      ...(words === undefined || words === null ? undefined : { detail: words }),
      ...(instance === undefined || instance === null ? undefined : { instance }),
      ...(titleEn && { titleEn: titleEn(id) }),
      ...members(options),
    };
  }
  // The signatures tell a caller more than the body can prove.
  return problem as ProblemOf;
}

/** The class of a number that means an error, whatever it means besides. */
function classOf(code: number | string): ClassId | undefined {
  const [, digit] = /^([45])\d\d$/.exec(String(code)) ?? [];
  return digit === undefined ? undefined : (`${digit}xx` as ClassId);
}
