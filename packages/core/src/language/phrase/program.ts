import type { Phrase } from './parse.ts';

/** Where the words of a text begin and end, which `^` and `$` ask for. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** One step of a search: takes a sign, goes on in several ways, or holds at some places only. */
export type Step =
  | { readonly kind: 'take'; readonly takes: Takes }
  | { readonly kind: 'fork'; readonly to: readonly number[] }
  | { readonly kind: 'when'; readonly holds: (bounds: Bounds, at: number) => boolean }
  | { readonly kind: 'done' };

type Takes = (text: string, at: number) => boolean;

/** A phrase as steps; `find.ts` goes all ways at once, so that none is gone twice. */
export interface Program {
  readonly steps: readonly Step[];
  /** What may take the first sign. */
  readonly first: readonly Takes[];
  /** Whether it is found at the beginning of a text or nowhere. */
  readonly fromStart: boolean;
}

export function programOf(phrase: Phrase): Program {
  const steps: Step[] = [];
  emit(phrase, steps);
  steps.push({ kind: 'done' });
  return { steps, first: firstOf(steps), fromStart: phrase[0]?.kind === 'start' };
}

function firstOf(steps: readonly Step[]): Takes[] {
  const seen = new Set([0]);
  // A set is gone through in the order of adding, what is added meanwhile too.
  for (const way of seen) {
    const step = steps[way];
    if (step?.kind === 'fork') for (const to of step.to) seen.add(to);
    else if (step?.kind === 'when') seen.add(way + 1);
  }
  return [...seen].flatMap((way) => {
    const step = steps[way];
    return step?.kind === 'take' ? [step.takes] : [];
  });
}

const LETTER = /\p{L}/u;
const isLetter: Takes = (text, at) => LETTER.test(text.charAt(at));
const isDigit: Takes = (text, at) => /\d/.test(text.charAt(at));
const isBlank: Takes = (text, at) => /\s/.test(text.charAt(at));
const isCode: Takes = (text, at) => text.charAt(at) === '\uFFFC';
/** The full stop of HTTP/1.1 ends no sentence. */
const isInSentence: Takes = (text, at) =>
  text.charAt(at) === '.' ? /\S/.test(text.charAt(at + 1)) : !/[;!?\n]/.test(text.charAt(at));

function emit(phrase: Phrase, into: Step[]): void {
  for (const part of phrase) {
    if (part.kind === 'sign') one((text, at) => text.charAt(at) === part.sign, into);
    else if (part.kind === 'digit') one(isDigit, into);
    else if (part.kind === 'letters') many(isLetter, into);
    else if (part.kind === 'blank') several(isBlank, into);
    else if (part.kind === 'code') several(isCode, into);
    else if (part.kind === 'gap') gap(into);
    else if (part.kind === 'any') any(part.of, into);
    else {
      const { kind } = part;
      into.push({ kind: 'when', holds: (bounds, at) => bounds[kind] === at });
    }
  }
}

function one(takes: Takes, into: Step[]): void {
  into.push({ kind: 'take', takes });
}

function many(takes: Takes, into: Step[]): void {
  const at = into.length;
  into.push({ kind: 'fork', to: [at + 1, at + 3] }, { kind: 'take', takes });
  into.push({ kind: 'fork', to: [at] });
}

function several(takes: Takes, into: Step[]): void {
  one(takes, into);
  many(takes, into);
}

/** A blank, or all from the end of a word to a blank. */
function gap(into: Step[]): void {
  const fork = into.length;
  into.push({ kind: 'done' });
  several(isBlank, into);
  const end = into.length;
  into.push({ kind: 'done' });
  one((text, at) => !isLetter(text, at) && isInSentence(text, at), into);
  many(isInSentence, into);
  one(isBlank, into);
  into[fork] = { kind: 'fork', to: [fork + 1, end + 1] };
  into[end] = { kind: 'fork', to: [into.length] };
}

function any(phrases: readonly Phrase[], into: Step[]): void {
  const fork = into.length;
  into.push({ kind: 'done' });
  const starts: number[] = [];
  const ends: number[] = [];
  for (const phrase of phrases) {
    starts.push(into.length);
    emit(phrase, into);
    ends.push(into.length);
    into.push({ kind: 'done' });
  }
  into[fork] = { kind: 'fork', to: starts };
  for (const end of ends) into[end] = { kind: 'fork', to: [into.length] };
}
