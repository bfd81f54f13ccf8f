/*
 * What every run needs of Node.js. The first `import` of one of its modules takes as long as half
 * of all that `polystatus 404` does itself (docs/decisions/0015); this takes nothing.
 */
export const { closeSync, fstatSync, openSync, readFileSync, readSync, statSync, writeSync } =
  process.getBuiltinModule('node:fs');
export const { parseArgs } = process.getBuiltinModule('node:util');
