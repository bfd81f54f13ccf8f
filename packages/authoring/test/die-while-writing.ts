import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded into a program before its own modules (`--import`): where it moves a new file to its place
 * for the n-th time, it is gone as by `kill -9`. Before the move, half of the file is written: nobody
 * can take it for whole.
 */
const { DIE_AT = '', DIE_AFTER = '' } = process.env;
const { renameSync } = fs;
let moves = 0;

fs.renameSync = (from, to) => {
  moves++;
  if (moves === Number(DIE_AT)) {
    fs.truncateSync(from, Math.floor(fs.statSync(from).size / 2));
    process.kill(process.pid, 'SIGKILL');
  }
  renameSync(from, to);
  if (moves === Number(DIE_AFTER)) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
