export { languageOf } from './check/language.ts';
export { emptyMemory, type Memory } from './check/memory.ts';
export { check, type CheckResult } from './check.ts';
export { codeFrame } from './code-frame.ts';
export { compile } from './compile.ts';
export { compileCoverage } from './compile-coverage.ts';
export type { Compiled } from './compiled.ts';
export { compiledFiles } from './compiled-files.ts';
export { sortDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';
export { format as textFormat } from './report/formats/text.ts';
export { GRACE_DAYS } from './grace.ts';
export { identify, isCodeId, type Identity } from './identity.ts';
export { termOf, type Term } from './language/term.ts';
export { placesIn } from './message-places.ts';
export { messagesOf, type Message } from './message.ts';
export {
  buildProject,
  localeTier,
  sourceLocale,
  targetLocales,
  type FactsFile,
  type File,
  type LocaleFiles,
  type Project,
} from './project.ts';
export { MAX_BYTES, read, type ReadResult, type Source } from './read.ts';
export { parseRegistry, type RegistryEntry } from './registry.ts';
export type { FixContext, Rule } from './rule.ts';
export { rules } from '#generated/rules.ts';
export { STAGE_FAULTS } from './stage-faults.ts';
export { kindOf, remarksOf } from './remarks.ts';
export { accept, isAcceptable, type Acceptance } from './state/accept.ts';
export { coverage, type Count, type LocaleCoverage } from './state/coverage.ts';
export { historyFor, knownTexts, previousSource } from './state/history.ts';
export { historyPath, type SourceTexts } from './state/history-file.ts';
export { lockLine, lockPath, printLock, type Lock, type LockLine } from './state/lock.ts';
export { isOldForm, textsInLock } from './state/old-lock.ts';
export { localePath, parseMessageId, type MessageId } from './state/message-id.ts';
export { normalize } from './state/normalize.ts';
export { STATES, type State } from './state/state-of.ts';
export { localeStates, states, type MessageState } from './state/states.ts';
export { lineAfter, sync } from './state/sync.ts';
export { TIERS, type CoverageTier } from './state/tier.ts';
export { promises, type Tier } from './tier.ts';
export { write } from './write.ts';
