import { acronymsKept } from './acronyms-kept.ts';
import { addressesKept } from './addresses-kept.ts';
import { brackets } from './brackets.ts';
import { choiceReach } from './choice-reach.ts';
import { choiceTargets } from './choice-targets.ts';
import { choiceWords } from './choice-words.ts';
import { closingMark } from './closing-mark.ts';
import { codeMatchesName } from './code-matches-name.ts';
import { dangerousStart } from './dangerous-start.ts';
import { doubleSpaces } from './double-spaces.ts';
import { edgeBlanks } from './edge-blanks.ts';
import { emptyMessage } from './empty-message.ts';
import { encoding } from './encoding.ts';
import { equalPluralForms } from './equal-plural-forms.ts';
import { equalToSource } from './equal-to-source.ts';
import { escapes } from './escapes.ts';
import { exampleStatusLine } from './example-status-line.ts';
import { factsInWords } from './facts-in-words.ts';
import { factsParity } from './facts-parity.ts';
import { failsInMany } from './fails-in-many.ts';
import { fieldPattern } from './field-pattern.ts';
import { foreignCharacters } from './foreign-characters.ts';
import { formOfAddress } from './form-of-address.ts';
import { formerPhrases } from './former-phrases.ts';
import { frenchSpacing } from './french-spacing.ts';
import { glossary } from './glossary.ts';
import { gluedMarks } from './glued-marks.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { kashida } from './kashida.ts';
import { lengthRatio } from './length-ratio.ts';
import { letterCase } from './letter-case.ts';
import { lineBreaks } from './line-breaks.ts';
import { lineCount } from './line-count.ts';
import { locked } from './locked.ts';
import { longUntranslated } from './long-untranslated.ts';
import { markSpacing } from './mark-spacing.ts';
import { markdown } from './markdown.ts';
import { markedForReview } from './marked-for-review.ts';
import { missingFile } from './missing-file.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { namesKept } from './names-kept.ts';
import { neverTranslated } from './never-translated.ts';
import { notes } from './notes.ts';
import { numbersKept } from './numbers-kept.ts';
import { oneSource } from './one-source.ts';
import { oneWording } from './one-wording.ts';
import { openIssue } from './open-issue.ts';
import { openingMark } from './opening-mark.ts';
import { orphanedFile } from './orphaned-file.ts';
import { paragraphs } from './paragraphs.ts';
import { placeholderForm } from './placeholder-form.ts';
import { plainText } from './plain-text.ts';
import { pluralForms } from './plural-forms.ts';
import { pluralNeeded } from './plural-needed.ts';
import { punctuationOnly } from './punctuation-only.ts';
import { quotationMarks } from './quotation-marks.ts';
import { quoteAmbiguous } from './quote-ambiguous.ts';
import { references } from './references.ts';
import { registry } from './registry.ts';
import { repeatedWord } from './repeated-word.ts';
import { requirementStrength } from './requirement-strength.ts';
import { sameMessages } from './same-messages.ts';
import { schemaComment } from './schema-comment.ts';
import { sentenceCount } from './sentence-count.ts';
import { sourceAddress } from './source-address.ts';
import { sourceNearLimit } from './source-near-limit.ts';
import { specialCharacters } from './special-characters.ts';
import { spelling } from './spelling.ts';
import { stale } from './stale.ts';
import { state } from './state.ts';
import { tagsKept } from './tags-kept.ts';
import { terminalWidth } from './terminal-width.ts';
import { titleCase } from './title-case.ts';
import { tokensKept } from './tokens-kept.ts';
import { translationLost } from './translation-lost.ts';
import { turkishI } from './turkish-i.ts';
import { turkishSuffix } from './turkish-suffix.ts';
import { typewriterSigns } from './typewriter-signs.ts';
import { undecidedSource } from './undecided-source.ts';
import { uniqueTitles } from './unique-titles.ts';
import { unknownRelated } from './unknown-related.ts';
import { unsafeHtml } from './unsafe-html.ts';
import type { Rule } from '../rule.ts';

/** Every rule of this folder; a test proves that none is left out. */
export const rules: readonly Rule[] = [
  acronymsKept,
  addressesKept,
  brackets,
  choiceReach,
  choiceTargets,
  choiceWords,
  closingMark,
  codeMatchesName,
  dangerousStart,
  doubleSpaces,
  edgeBlanks,
  emptyMessage,
  encoding,
  equalPluralForms,
  equalToSource,
  escapes,
  exampleStatusLine,
  factsInWords,
  factsParity,
  failsInMany,
  fieldPattern,
  foreignCharacters,
  formOfAddress,
  formerPhrases,
  frenchSpacing,
  glossary,
  gluedMarks,
  invisibleCharacters,
  kashida,
  lengthRatio,
  letterCase,
  lineBreaks,
  lineCount,
  locked,
  longUntranslated,
  markSpacing,
  markdown,
  markedForReview,
  missingFile,
  mixedScripts,
  namesKept,
  neverTranslated,
  notes,
  numbersKept,
  oneSource,
  oneWording,
  openIssue,
  openingMark,
  orphanedFile,
  paragraphs,
  placeholderForm,
  plainText,
  pluralForms,
  pluralNeeded,
  punctuationOnly,
  quotationMarks,
  quoteAmbiguous,
  references,
  registry,
  repeatedWord,
  requirementStrength,
  sameMessages,
  schemaComment,
  sentenceCount,
  sourceAddress,
  sourceNearLimit,
  specialCharacters,
  spelling,
  stale,
  state,
  tagsKept,
  terminalWidth,
  titleCase,
  tokensKept,
  translationLost,
  turkishI,
  turkishSuffix,
  typewriterSigns,
  undecidedSource,
  uniqueTitles,
  unknownRelated,
  unsafeHtml,
];
