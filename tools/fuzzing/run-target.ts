import type { Finding } from './target.ts';
import { watchWork, type End, type Limits } from './watch-work.ts';

/** What is run, and for how long. */
export interface Task extends Limits {
  readonly name: string;
  readonly href: string;
  readonly seed: string;
  readonly from: number;
  readonly inputs: number;
}

/** What came of all inputs of a target. */
export interface Outcome {
  readonly inputs: number;
  readonly findings: readonly Finding[];
}

/** Whoever hangs or dies so often would take the whole night. */
const MOST_ENDS = 10;

/** Gives a target its inputs, in a process that is started anew behind one that ends it. */
export async function runTarget(task: Task): Promise<Outcome> {
  const findings: Finding[] = [];
  const to = task.from + task.inputs;
  let next = task.from;
  for (let ends = 0; next < to && ends < MOST_ENDS && task.signal?.aborted !== true; ends++) {
    const { index, kind, message } = await runFrom(task, next, to, findings);
    next = index;
    if (kind === undefined || message === undefined) break;
    const alone = kind === 'crash' && index > task.from ? await runAlone(task, index) : true;
    findings.push({ kind, index, message: alone ? message : `${message}${NOT_ALONE}` });
    next = index + 1;
  }
  return { inputs: next - task.from, findings };
}

const NOT_ALONE =
  '\nAlone, this input is taken: what those before it left behind ended the process.';

/** @returns whether the input ends a process that has taken no other */
async function runAlone(task: Task, index: number): Promise<boolean> {
  return (await runFrom(task, index, index + 1, [])).kind !== undefined;
}

function runFrom(task: Task, from: number, to: number, findings: Finding[]): Promise<End> {
  const { href, name, seed } = task;
  return watchWork({ href, name, seed, from, to }, task, (finding) => findings.push(finding));
}
