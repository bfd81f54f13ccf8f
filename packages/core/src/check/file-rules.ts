import type { EntryRule, FileRule, MessageRule, PairRule, Rule } from './rule.ts';
import { Words, type Item } from './item.ts';
import type { Said } from './memory.ts';
import type { Pen } from './pen.ts';
import { NOTHING, once, prepared } from './prepared.ts';
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
  const about = once((source: Text) => rule.about?.(source, ready(source.language)) ?? NOTHING);
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
      const kept = rule.about && about(source);
      if (kept === NOTHING) continue;
      at.text = text;
      rule.check(pair, report, { here, there, about: kept });
    }
  }
}

function runEntryRule(rule: EntryRule, files: readonly AskedWords[], pen: Pen): void {
  const ready = prepared(rule);
  const about = once((source: Text) => rule.about?.(source));
  for (const { path, item, said } of files) {
    const here = ready(item.language, item.source);
    if (here === NOTHING) continue;
    rule.check(item, pen.forMessages(rule, { path, into: said, text: undefined }), here, about);
  }
}

function runFileRule(rule: FileRule, files: readonly Asked[], pen: Pen): void {
  for (const { path, item, said } of files)
    rule.check(item, pen.forMessages(rule, { path, into: said, text: undefined }));
}
