import { withPseudoLocales } from '@polystatus/authoring';
import { compileInto } from '@polystatus/core/compile';

/* node compile-with-pseudo.ts ROOT OUT: what `pnpm dev` shows, with the languages made by machine, and  * those that promise nothing yet. */
const [root = '', out = ''] = process.argv.slice(2);
const faults = await compileInto(root, out, {
  unpromised: true,
  change: withPseudoLocales,
});
if (faults !== undefined) {
  process.stderr.write(faults);
  process.exitCode = 1;
}
