/* What a command needs to read, check and compile; the rest stands behind the doors of the rooms. */
export { identify, type Identity } from './read/identity.ts';
export { read, type ReadResult, type Source } from './read/read.ts';
export {
  buildProject,
  localeTier,
  sourceLocale,
  targetLocales,
  type FactsFile,
  type File,
  type LocaleFiles,
  type Project,
} from './validate/project.ts';
export { check, type CheckResult } from './check/check.ts';
export { GRACE_DAYS } from './check/grace.ts';
export { languageOf } from './check/language.ts';
export { emptyMemory, type Memory } from './check/memory.ts';
export { placesIn } from './check/message-places.ts';
export { kindOf, remarksOf } from './check/remarks.ts';
export type { FixContext, Rule } from './check/rule.ts';
export { rules } from '#generated/rules.ts';
export { compile } from './compile/compile.ts';
export type { Diagnostic, Severity } from './report/diagnostic.ts';
