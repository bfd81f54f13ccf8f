import type { CommandName } from '../command-table.ts';
import type { Command } from '../context.ts';
import type * as Choose from './choose.ts';
import type * as Compare from './compare.ts';
import type * as Completion from './completion.ts';
import type * as Explain from './explain.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import type * as Man from './man.ts';
import { open } from './open.ts';
import type * as Pages from './pages.ts';
import type * as Problem from './problem.ts';
import { random } from './random.ts';
import { search } from './search.ts';
import type * as Serve from './serve.ts';

/** Each of the heavier ones is a file of its own, see build/bundle.ts. */
export const commands: Readonly<Record<CommandName, Command>> = {
  help,
  list,
  open,
  random,
  search,
  choose: (context) => (require('./choose.cjs') as typeof Choose).choose(context),
  compare: (context) => (require('./compare.cjs') as typeof Compare).compare(context),
  completion: (context) => (require('./completion.cjs') as typeof Completion).completion(context),
  explain: (context) => (require('./explain.cjs') as typeof Explain).explain(context),
  man: (context) => (require('./man.cjs') as typeof Man).man(context),
  pages: (context) => (require('./pages.cjs') as typeof Pages).pages(context),
  problem: (context) => (require('./problem.cjs') as typeof Problem).problem(context),
  serve: (context) => (require('./serve.cjs') as typeof Serve).serve(context),
};
