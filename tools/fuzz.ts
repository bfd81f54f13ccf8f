import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { keepInput } from './fuzzing/keep-input.ts';
import { kindsOf, table } from './fuzzing/report.ts';
import { runTarget, type Outcome } from './fuzzing/run-target.ts';
import { openTargets, shareOut, type NamedTarget } from './fuzzing/targets.ts';
import { partNames } from './mutation/parts.ts';
import { runMutation } from './mutation/run-mutation.ts';
import { runSilently, turbo } from './run.ts';
import { scriptArguments } from './script-arguments.ts';
import { runSoak } from './soak/run-soak.ts';

/* pnpm fuzz: broken and hostile inputs for whatever takes input. */
const USAGE = `pnpm fuzz [options]

Gives broken and hostile inputs to whatever takes input, each target of tools/fuzz its share in a
process of its own, and prints how many crashed, hung, or were taken without a word although
something is wrong. Such an input is kept in a file.

  --inputs N     inputs of all targets together; 100000 unless given
  --seed S       makes the same inputs again; printed at the end
  --target NAME  this one alone; may be given again
  --from N       begins with this input of each target
  --bound N      milliseconds after which an input is ended; 20000 unless given
  --jobs N       targets at once; as many as there are cores unless given
  --minutes N    ends after so long at the latest
  --code PART    puts faults into our own code instead (${partNames.join(', ')}), and prints
                 those that no test notices; --inputs, 100 unless given, says how many of each
                 part; may be given again
  --soak         uses and misuses the API and the mock instead, for ten minutes unless --minutes
                 says otherwise, and prints what their process holds

Exit code: 0 nothing found, 1 something found or held on to, 2 wrong usage.
`;

const { values, words, refuse } = scriptArguments(USAGE, {
  inputs: { type: 'string' },
  code: { type: 'string', multiple: true, default: [] },
  seed: { type: 'string', default: randomBytes(4).toString('hex') },
  target: { type: 'string', multiple: true, default: [] },
  from: { type: 'string', default: '0' },
  bound: { type: 'string', default: '20000' },
  jobs: { type: 'string', default: String(availableParallelism()) },
  minutes: { type: 'string' },
  soak: { type: 'boolean', default: false },
});
if (words.length > 0) refuse(`${words.join(' ')} means nothing here.`);
const given = {
  ...values,
  inputs: values.inputs ?? (values.code.length > 0 ? '100' : '100000'),
  minutes: values.minutes ?? (values.soak ? '10' : '1440'),
};
const NUMBERS = ['inputs', 'from', 'bound', 'jobs', 'minutes'] as const;
const [inputs = 1, from = 0, patience = 1, jobs = 1, minutes = 1] = NUMBERS.map((name) =>
  /^\d{1,9}$/.test(given[name]) ? Number(given[name]) : refuse(`--${name} takes a whole number.`),
);

if (runSilently(turbo('Build', 'build', '--filter=!@polystatus/web')) !== 0) process.exit(1);
if (values.soak) process.exit(await runSoak(minutes));
const noPart = values.code.filter((name) => !partNames.includes(name));
if (noPart.length > 0) refuse(`There is no part ${noPart.join(', ')}.`);
const { seed } = values;
const signal = AbortSignal.timeout(minutes * 60_000);
if (values.code.length > 0) process.exit(await runMutation(values.code, inputs, seed, signal));
const all = await openTargets(new URL('fuzz/', import.meta.url));
const unknown = values.target.filter((name) => !all.some((target) => target.name === name));
if (unknown.length > 0)
  refuse(
    `There is no target ${unknown.join(', ')}, but ${all.map(({ name }) => name).join(', ')}.`,
  );
const targets = all.filter(
  ({ name }) => values.target.length === 0 || values.target.includes(name),
);

/** Megabytes of objects that the process of a target may hold. */
const HEAP = 1024;
const shares = shareOut(targets, inputs);
const outcomes = new Map<string, Outcome>();

async function run(named: NamedTarget): Promise<void> {
  const { name, href } = named;
  const task = {
    name,
    href,
    seed,
    from,
    inputs: shares.get(name) ?? 1,
    patience,
    heap: HEAP,
    signal,
  };
  const outcome = await runTarget(task);
  outcomes.set(name, outcome);
  process.stderr.write(`${name}: ${outcome.inputs} inputs\n`);
  for (const { kind, index, message } of kindsOf(outcome.findings)) {
    const { path, start } = keepInput(named, seed, index);
    process.stdout.write(
      `${kind} in ${name}: ${message}\n  input: ${path} ${start}\n` +
        `  again: pnpm fuzz --target ${name} --seed ${seed} --from ${index} --inputs 1\n\n`,
    );
  }
}

// Each takes the next one, so that nobody waits for the slowest.
const waiting = targets.values();
await Promise.all(
  Array.from({ length: Math.max(1, jobs) }, async () => {
    for (const named of waiting) await run(named);
  }),
);
const inOrder = targets.flatMap(({ name }) => {
  const outcome = outcomes.get(name);
  return outcome ? [[name, outcome] as const] : [];
});
process.stdout.write(`${table(new Map(inOrder))}seed ${seed}\n`);
process.exitCode = inOrder.some(([, { findings }]) => findings.length > 0) ? 1 : 0;
