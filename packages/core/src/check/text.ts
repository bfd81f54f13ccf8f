import type { WordsIdentity } from '../read/identity.ts';
import type { Message, Path } from '../parse/message.ts';
import { isOwnWords } from '../validate/message-schema.ts';
import { blankOut } from '../language/prose.ts';
import { HIDING, traitsOf } from '../language/traits.ts';
import type { Language } from './language.ts';

/** A message as rules get it: with all that several of them would work out of it. */
export class Text {
  readonly message: Message;
  readonly identity: WordsIdentity;
  readonly language: Language;
  readonly text: string;
  /** Same length as the text: inline code, placeholders and addresses are replaced by U+FFFC. */
  readonly prose: string;
  /** What the text is made of, as bits; see traits.ts. */
  readonly traits: number;
  /** Whether each language writes it anew: synonyms. */
  readonly isOwn: boolean;
  #small: string | undefined;

  constructor(message: Message, identity: WordsIdentity, language: Language) {
    const { text } = message;
    this.message = message;
    this.identity = identity;
    this.language = language;
    this.text = text;
    this.traits = traitsOf(text);
    this.prose = this.traits & HIDING ? blankOut(text) : text;
    this.isOwn = isOwnWords(message.path);
  }

  get key(): string {
    return this.message.key;
  }

  get path(): Path {
    return this.message.path;
  }

  get kind(): WordsIdentity['kind'] {
    return this.identity.kind;
  }

  /** The prose in small letters of its language, for rules that look for words. */
  get small(): string {
    return (this.#small ??= this.prose.toLocaleLowerCase(this.language.tag));
  }
}
