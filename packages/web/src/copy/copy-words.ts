import { joined, wordsOf, type Said } from '../words.ts';

/**
 * What buttons that copy say, as an attribute of the page carries it to the script: to copy, copied,
 * link copied, not copied, then the language of the words, where it is not that of the page.
 */
export function copyWords(tag: string): string {
  const t = wordsOf(tag);
  const said = ['copy', 'copied', 'link', 'failed'].map((name): Said => t(`code:copy.${name}`));
  const { language } = joined(said, () => '');
  return [...said.map(({ text }) => text), ...(language.lang ? [language.lang] : [])].join('|');
}
