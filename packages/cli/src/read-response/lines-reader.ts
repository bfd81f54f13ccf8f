import { lineFormats } from '#generated/line-formats.ts';
import type { Answer, Reading } from './answer.ts';
import type { Input } from './input.ts';
import { REMARK, type LineFormat, type LineReader } from './line-format.ts';

/** Logs of many answers, line by line; a file may hold lines of several formats. */
export function readLog(input: Input): Reading | undefined {
  const read = readLines(input, 'record');
  return read && { form: 'log', kind: 'record', ...read };
}

/** What programs said of requests of their own. */
export function readWords(input: Input): Reading | undefined {
  if (isProse(input)) return undefined;
  const read = readLines(input, 'words');
  if (!read) return undefined;
  const answers = withoutRepeated(read.answers);
  const remarks = read.remarks + read.answers.length - answers.length;
  const kind = answers.length > 1 ? 'record' : 'exchange';
  return { form: 'words', kind, answers, skipped: read.skipped, remarks };
}

type Read = Pick<Reading, 'answers' | 'skipped'> & { readonly remarks: number };

function readLines({ lines }: Input, kind: LineFormat['kind']): Read | undefined {
  const readers = lineFormats
    .filter((one) => one.kind === kind)
    .map(({ open, needsNumber = false }) => ({ read: open(), needsNumber }));
  const most = kind === 'words' ? MAX_WORDS : Infinity;
  const answers: Answer[] = [];
  let skipped = 0;
  let remarks = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const found = line.length > most ? undefined : readLine(line, readers);
    if (found === undefined) skipped++;
    else if (found === REMARK) remarks++;
    else if ('number' in found) answers.push(found);
    else for (const one of found) answers.push(one);
  }
  return answers.length > 0 ? { answers, skipped, remarks } : undefined;
}

/** Longer lines are data, not something a program says of an answer. */
const MAX_WORDS = 4000;

/** A number of three digits: most lines that tell of no answer have none. */
const NUMBER = /(?<!\d)\d{3}(?!\d)/;

interface Reader {
  readonly read: LineReader;
  readonly needsNumber: boolean;
}

/** The reader of the line before comes first: logs rarely change their format. */
function readLine(line: string, readers: Reader[]): ReturnType<LineReader> {
  const hasNumber = NUMBER.test(line);
  for (const [at, { read, needsNumber }] of readers.entries()) {
    if (needsNumber && !hasNumber) continue;
    const found = read(line);
    if (found === undefined) continue;
    if (at > 0) readers.unshift(...readers.splice(at, 1));
    return found;
  }
  return undefined;
}

/** Documents and programs speak of answers that nobody got. */
function isProse({ lines }: Input): boolean {
  return lines.some((line) => DOCUMENT.test(line) || PROGRAM.test(line));
}

const DOCUMENT = /^(?:#{1,6} |#!|```|~~~)/;
const PROGRAM =
  /^(?:(?:import|export|const|let|function|async function|interface|use|using|package) [\w{*'"].{0,300}[;{,]$|import ['"].{0,300}|from \S{1,100} import |def \w{1,80}\(|#include |<\?php)/;

/** Programs say the same again in other words; one of the two lines tells the request. */
function withoutRepeated(answers: readonly Answer[]): Answer[] {
  const kept: Answer[] = [];
  for (const answer of answers) {
    const last = kept.at(-1);
    const isAgain =
      last?.number === answer.number && (last.request === '') !== (answer.request === '');
    if (!isAgain) kept.push(answer);
    else if (last.request === '') kept.splice(-1, 1, { ...last, request: answer.request });
  }
  return kept;
}
