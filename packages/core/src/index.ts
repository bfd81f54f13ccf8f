export { check, type CheckResult } from './check.ts';
export { codeFrame } from './code-frame.ts';
export { compile } from './compile.ts';
export type {
  Compiled,
  CompiledEntry,
  CompiledFacts,
  CompiledLocale,
  CompiledOwner,
} from './compiled.ts';
export { compiledFiles } from './compiled-files.ts';
export { sortDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';
export { formats } from './formats/index.ts';
export type { Format } from './formats/format.ts';
export { identify, statusId, statusPath, type Identity } from './identity.ts';
export { messagesOf, type Message } from './message.ts';
export { buildProject, sourceLocale, targetLocales, type Project } from './project.ts';
export { read, type ReadResult, type Source } from './read.ts';
export { parseRegistry, type RegistryEntry } from './registry.ts';
export { rules } from './rules/index.ts';
export { statusClass, STATUS_CLASSES, type StatusClass } from './status-class.ts';
export { write } from './write.ts';
