import type { EntryRule, FileRule, MessageRule, PairRule, Rule } from '../rule.ts';
import { Words, type Item } from './item.ts';
import type { Language } from './language.ts';
import type { Said } from './memory.ts';
import type { Pen } from './pen.ts';
import type { Text } from './text.ts';

/** A file that rules are asked about, and what they say of it. */
export interface Asked {
  readonly path: string;
  readonly item: Item;
  readonly said: Said[];
}

/** Asks each rule about single files, their messages, and their messages beside their sources. */
export function runFileRules(rules: readonly Rule[], files: readonly Asked[], pen: Pen): void {
  const words = files.flatMap((file) =>
    file.item instanceof Words ? [{ ...file, item: file.item }] : [],
  );
  // One rule after the other: what is done again and again soon becomes fast.
  for (const rule of rules) {
    if (rule.scope === 'message') runMessageRule(rule, words, pen);
    else if (rule.scope === 'pair') runPairRule(rule, words, pen);
    else if (rule.scope === 'entry') runEntryRule(rule, words, pen);
    else if (rule.scope === 'file') runFileRule(rule, files, pen);
  }
}

type AskedWords = Asked & { readonly item: Words };

function runMessageRule(rule: MessageRule, files: readonly AskedWords[], pen: Pen): void {
  const ready = prepared(rule);
  const { needs, of, ownWords } = rule;
  for (const { path, item, said } of files) {
    const here = ready(item.language);
    if (here === NOTHING || (of && of !== item.kind)) continue;
    const at = { path, into: said, text: undefined as Text | undefined };
    const report = pen.forMessages(rule, at);
    for (const text of item.texts) {
      if (needs !== undefined && !(text.traits & needs)) continue;
      if (ownWords === false && text.isOwn) continue;
      at.text = text;
      rule.check(text, report, here);
    }
  }
}

function runPairRule(rule: PairRule, files: readonly AskedWords[], pen: Pen): void {
  const ready = prepared(rule);
  const { needs, of } = rule;
  const known = new Map<Text, unknown>();
  const about = (source: Text, there: unknown): unknown => {
    if (!rule.about || known.has(source)) return known.get(source);
    const found = rule.about(source, there);
    known.set(source, found);
    return found;
  };
  for (const { path, item, said } of files) {
    const here = ready(item.language);
    if (here === NOTHING || (of && of !== item.kind)) continue;
    const at = { path, into: said, text: undefined as Text | undefined };
    const report = pen.forMessages(rule, at);
    if (rule.alone)
      for (const text of item.alone) {
        if (needs !== undefined && !(text.traits & needs)) continue;
        at.text = text;
        rule.alone(text, report, here);
      }
    const there = item.source ? ready(item.source) : NOTHING;
    if (there === NOTHING) continue;
    for (const pair of item.pairs) {
      const { text, source } = pair;
      if (needs !== undefined && !((text.traits | source.traits) & needs)) continue;
      const kept = about(source, there);
      if (kept === undefined && rule.about) continue;
      at.text = text;
      rule.check(pair, report, { here, there, about: kept });
    }
  }
}

function runEntryRule(rule: EntryRule, files: readonly AskedWords[], pen: Pen): void {
  for (const { path, item, said } of files)
    rule.check(item, pen.forMessages(rule, { path, into: said, text: undefined }));
}

function runFileRule(rule: FileRule, files: readonly Asked[], pen: Pen): void {
  for (const { path, item, said } of files)
    rule.check(item, pen.forMessages(rule, { path, into: said, text: undefined }));
}

const NOTHING = Symbol('nothing to say');

/** What a rule makes ready, once a language. */
function prepared({
  prepare,
}: {
  prepare?(language: Language): unknown;
}): (language: Language) => unknown {
  if (!prepare) return () => undefined;
  const known = new Map<Language, unknown>();
  return (language) => {
    let found = known.get(language);
    if (found === undefined) known.set(language, (found = prepare(language) ?? NOTHING));
    return found;
  };
}
