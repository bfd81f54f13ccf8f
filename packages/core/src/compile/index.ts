export { compile } from './compile.ts';
export { compileDates } from './dates.ts';
export { compileInto } from './compile-into.ts';
export { compileCoverage } from './coverage.ts';
export { compiledFiles } from './compiled-files.ts';
export type { Compiled } from './compiled.ts';
export { write } from './write.ts';
