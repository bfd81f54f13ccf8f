import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openContent } from '@polystatus/status/content';
import type { Bench } from '../bench.ts';
import { median } from '../rounds.ts';
import type { Row } from '../table.ts';
import { enginesOf, gzipBytes, type Engine } from './engines.ts';
import { questions, type Question } from './questions.ts';

const GOALS = { first: 80, three: 97, instant: 15_000, fullText: 90_000, slowed: 5 };
/** A telephone takes so many times as long, as Lighthouse and browsers' throttling have it. */
const THROTTLE = 4;
/** Questions of each language where it is enough that it runs. */
const QUICK = 3;
/** Before times are taken. */
const WARM_UP = 20;
const ROUNDS = 7;

/**
 * Everyday questions, by engine and language: how many have an accepted code first and among the
 * first three, what the engine weighs on the network and how long a question takes.
 *
 * @param codeBytes what the module of the names weighs, a part of what is there at once
 */
export function measureQuestions(bench: Bench, codeBytes: number): void {
  const content = openContent(compiled());
  const all = questions();
  const spoken = content.localesOf('site');
  const locales = bench.quick ? spoken.slice(0, 1) : spoken;
  const rows: Row[] = [];
  const whole = new Map<string, Answered[]>();
  const misses: Row[] = [];
  for (const { tag } of locales) {
    const own = all.filter(({ locale }) => locale === tag);
    const asked = bench.quick ? own.slice(0, QUICK) : own;
    for (const engine of enginesOf(content, tag)) {
      const answers = ask(engine, asked, bench);
      rows.push({ locale: tag, engine: engine.who, ...rowOf(engine, answers, codeBytes) });
      whole.set(engine.who, [...(whole.get(engine.who) ?? []), ...answers]);
      if (engine.who === 'ours') misses.push(...missesOf(tag, answers));
    }
  }
  for (const [who, answers] of whole)
    rows.push({ locale: 'all', engine: who, ...rowOf({ who }, answers, 0) });
  bench.table('search: everyday questions', [
    ...rows,
    { locale: 'all', engine: 'Pagefind', goal: 'not measured' },
  ]);
  if (bench.misses) bench.table('search: questions missed by ours', misses);
}

interface Costs {
  readonly instant: number | undefined;
  readonly fullText: number | undefined;
  readonly slowed: number;
}

const SLOWED = `ms (99 %) × ${THROTTLE}`;

interface Answered extends Question {
  readonly found: readonly string[];
  /** Of the first accepted code; -1 where there is none. */
  readonly at: number;
  readonly ms: number;
}

/** Each question in every round; its time is the median, so that one pause says nothing of a question. */
function ask(engine: Engine, asked: readonly Question[], { quick, rounds }: Bench): Answered[] {
  for (const { text } of asked.slice(0, quick ? 0 : WARM_UP)) engine.search(text);
  const times = asked.map((): number[] => []);
  for (let round = 0; round < (quick ? 1 : rounds(ROUNDS)); round++)
    asked.forEach(({ text }, at) => {
      const start = performance.now();
      engine.search(text);
      times[at]?.push(performance.now() - start);
    });
  return asked.map((question, at) => {
    const found = engine.search(question.text);
    const place = found.findIndex((id) => question.accepted.has(id));
    return { ...question, found, at: place, ms: median(times[at] ?? []) };
  });
}

function rowOf(
  engine: Omit<Engine, 'search'>,
  answers: readonly Answered[],
  codeBytes: number,
): Row {
  const { instant, fullText } = engine;
  const held = answers.filter((answer) => answer.held);
  const open = answers.filter((answer) => !answer.held);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const slowed = THROTTLE * (times[Math.floor(times.length * 0.99)] ?? 0);
  const sizes = {
    instant: instant === undefined ? undefined : gzipBytes(instant) + codeBytes,
    fullText: fullText === undefined ? undefined : gzipBytes(fullText),
  };
  return {
    'held: first, %': share(held, 1),
    'in three, %': share(held, 3),
    'open: first, %': share(open, 1),
    'in three, % ': share(open, 3),
    ...(sizes.instant === undefined ? {} : { 'B gzip, instant': sizes.instant }),
    ...(sizes.fullText === undefined ? {} : { 'B gzip, full text': sizes.fullText }),
    [SLOWED]: slowed,
    goal: engine.who === 'ours' ? goalOf(held, { ...sizes, slowed }) : '',
  };
}

function goalOf(held: readonly Answered[], { instant = 0, fullText = 0, slowed }: Costs): string {
  const missed =
    share(held, 1) < GOALS.first ||
    share(held, 3) < GOALS.three ||
    instant > GOALS.instant ||
    fullText > GOALS.fullText ||
    slowed > GOALS.slowed;
  const kB = (bytes: number): string => `${bytes / 1000} kB`;
  return (
    `held ≥ ${GOALS.first} first, ≥ ${GOALS.three} in three; ` +
    `≤ ${kB(GOALS.instant)}, ≤ ${kB(GOALS.fullText)}; ≤ ${GOALS.slowed} ms${missed ? ': missed' : ''}`
  );
}

function share(answers: readonly Answered[], most: number): number {
  const hits = answers.filter(({ at }) => at >= 0 && at < most).length;
  return answers.length === 0 ? Number.NaN : (100 * hits) / answers.length;
}

function missesOf(locale: string, answers: readonly Answered[]): Row[] {
  return answers
    .filter(({ at }) => at !== 0)
    .map(({ text, accepted, held, found, at }) => ({
      locale,
      set: held ? 'held' : 'open',
      question: text,
      accepted: [...accepted].join(' '),
      place: at < 0 ? 'none' : String(at + 1),
      'found first': found.slice(0, 3).join(' '),
    }));
}

function compiled(): string {
  return dirname(fileURLToPath(import.meta.resolve('@polystatus/core/compiled/facts.json')));
}
