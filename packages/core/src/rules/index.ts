import { codeMatchesName } from './code-matches-name.ts';
import { emptyMessage } from './empty-message.ts';
import { equalToSource } from './equal-to-source.ts';
import { exampleStatusLine } from './example-status-line.ts';
import { factsInWords } from './facts-in-words.ts';
import { formerPhrases } from './former-phrases.ts';
import { frenchSpacing } from './french-spacing.ts';
import { missingFile } from './missing-file.ts';
import { orphanedFile } from './orphaned-file.ts';
import { paragraphs } from './paragraphs.ts';
import { plainText } from './plain-text.ts';
import { quoteAmbiguous } from './quote-ambiguous.ts';
import { registry } from './registry.ts';
import { sameMessages } from './same-messages.ts';
import { schemaComment } from './schema-comment.ts';
import { state } from './state.ts';
import { tokensKept } from './tokens-kept.ts';
import { turkishI } from './turkish-i.ts';
import { typewriterSigns } from './typewriter-signs.ts';
import { uniqueTitles } from './unique-titles.ts';
import { unknownRelated } from './unknown-related.ts';
import type { Rule } from '../rule.ts';

/** Every rule of this folder; a test proves that none is left out. */
export const rules: readonly Rule[] = [
  codeMatchesName,
  emptyMessage,
  equalToSource,
  exampleStatusLine,
  factsInWords,
  formerPhrases,
  frenchSpacing,
  missingFile,
  orphanedFile,
  paragraphs,
  plainText,
  quoteAmbiguous,
  registry,
  sameMessages,
  schemaComment,
  state,
  tokensKept,
  turkishI,
  typewriterSigns,
  uniqueTitles,
  unknownRelated,
];
