import { joined, wordsOf, type Said } from '../words.ts';

/** What buttons that copy say, in the language of the page. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly link: string;
  readonly failed: string;
  /** The language of the words, where it is not that of the page. */
  readonly lang?: string;
}

/** The words as an attribute of the page carries them to the script. */
export function copyWords(tag: string): string {
  const t = wordsOf(tag);
  const said = ['copy', 'copied', 'link', 'failed'].map((name): Said => t(`code:copy.${name}`));
  const [copy, copied, link, failed] = said.map(({ text }) => text);
  const { language } = joined(said, () => '');
  return JSON.stringify({ copy, copied, link, failed, lang: language.lang });
}
