import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The page that npm installs for `man polystatus`, as the program itself prints it. */
export function manualPage(out: URL): string {
  const program = fileURLToPath(new URL('polystatus.cjs', out));
  return execFileSync(process.execPath, [program, 'man', '--lang', 'en'], { encoding: 'utf8' });
}
