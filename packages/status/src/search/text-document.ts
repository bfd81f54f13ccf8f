import { plain } from '../markdown.ts';
import type { SearchDocument } from './document.ts';

/** The texts about one code in one language, as the full text is made from them. */
export interface TextDocument {
  readonly id: string;
  readonly names: string;
  readonly situations: string;
  readonly synonyms: string;
  readonly headers: string;
  readonly summary: string;
  readonly causes: string;
  readonly advice: string;
  readonly text: string;
}

/** Words of an entry beyond its names; light Markdown where the schema says so. */
export interface EntryTexts {
  readonly situations?: readonly string[];
  readonly causes: readonly string[];
  readonly client: readonly string[];
  readonly server: readonly string[];
  readonly description: string;
  readonly visitor: { readonly title: string; readonly message: string };
}

/**
 * @param answers what the questions of “choose” say where they lead to the code
 */
export function textDocument(
  document: SearchDocument,
  texts: EntryTexts,
  answers: readonly string[],
): TextDocument {
  const { id, code, title, phrase, formerPhrases, synonyms, ownerName, headers, summary } =
    document;
  const { situations = [], causes, client, server, description, visitor } = texts;
  return {
    id,
    names: [title, phrase, ...formerPhrases, String(code).padStart(3, '0')].join(' · '),
    situations: [...situations, ...answers].map((one) => plain(one)).join(' · '),
    synonyms: [...synonyms, ownerName].join(' · '),
    headers: headers.join(' · '),
    summary,
    causes: causes.map((one) => plain(one)).join(' '),
    advice: [...client, ...server].map((one) => plain(one)).join(' '),
    text: [plain(description), visitor.title, visitor.message].join(' '),
  };
}
