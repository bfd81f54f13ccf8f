import type { Language } from './language.ts';
import type { Habit } from '../language/writing.ts';
import type { Severity } from '../report/diagnostic.ts';
import type { Message } from '../parse/message.ts';

/** What a fix may look at beside the text. */
export interface FixContext {
  /** The language of the text. */
  readonly language: Language;
  readonly message: Message;
  /** The message it was translated from, if it was. */
  readonly source: string | undefined;
}

/** What every rule says of itself. */
export interface Described {
  /** Stable; the code of every diagnostic the rule makes, unless `codes` lists others. */
  readonly id: string;
  readonly description: string;
  /** Codes of its diagnostics where they are others than the id. */
  readonly codes?: readonly string[];
  /**
   * Codes that are held back in a message where this rule finds a fault, since they are mostly
   * another view of the same slip; they are told when it is mended.
   */
  readonly explains?: readonly string[];
  /** `warning`: the rule never blocks. Left out: its faults are errors unless they say otherwise. */
  readonly severity?: Severity;
  /** What a language has to write with; of others the rule knows nothing, and says nothing. */
  readonly habit?: Habit;
  /**
   * Of a convention of typography, which a language takes up by listing the rule’s id under
   * `typography.rules`: the languages and scripts whose new locale.yaml does so.
   *
   * @example ['es', 'Hant']
   */
  readonly usualIn?: readonly string[];
  /** Its errors are only warnings in messages that the locale’s tier does not promise yet. */
  readonly byTier?: true;
  /**
   * Puts right what is certain and leaves the rest to people: `pnpm content fix`. A text that is
   * right comes back as it is.
   */
  fix?(text: string, context: FixContext): string;
}
