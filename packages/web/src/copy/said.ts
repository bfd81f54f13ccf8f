/** What buttons that copy say, in the language of the page or, named, in another. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly link: string;
  readonly failed: string;
  readonly lang: string;
}

/** Reads the words as `copyWords` writes them. */
export function readWords(attribute: string): CopyWords {
  const [copy = '', copied = '', link = '', failed = '', lang = ''] = attribute.split('|');
  return { copy, copied, link, failed, lang };
}
