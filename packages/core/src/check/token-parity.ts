import type { Severity } from '../report/diagnostic.ts';
import type { Pair, Report } from './rule.ts';
import { wordsAt } from './words-at.ts';

/** Pieces that a translation takes over letter by letter, in any order. */
export interface TokenKind {
  readonly code: string;
  /** What the diagnostic calls them, in the plural. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Where neither text has this, the pattern need not be tried. */
  readonly needs?: string | RegExp;
  readonly severity?: Severity;
}

/** Compares the tokens of a translated message with those of its source. */
export function compareTokens(
  { text, source }: Pair,
  report: Report,
  kinds: readonly TokenKind[],
  prepare: (text: string) => string = (same) => same,
): void {
  const [before, after] = [source.text, text.text];
  const likely = kinds.filter(({ needs }) => has(before, needs) || has(after, needs));
  if (likely.length === 0) return;
  const [original, own] = [prepare(before), prepare(after)];
  for (const { code, name, pattern, severity = 'error' } of likely) {
    const wanted = original.match(pattern) ?? [];
    const present = own.match(pattern) ?? [];
    if (wanted.length === 0 && present.length === 0) continue;
    const missing = subtract(wanted, present);
    const extra = subtract(present, wanted);
    if (missing.length === 0 && extra.length === 0) continue;
    report(
      `The ${name} in “${text.key}” differ from the source.`,
      [
        missing.length > 0 ? `Put back ${missing.map(shown).join(' ')}.` : '',
        extra.length > 0 ? `Take out ${extra.map(shown).join(' ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
      { code, severity, words: wordsAt(after, extra[0] ?? '\n\n\n') },
    );
  }
}

/** A target is found with the bracket before it, which is none of it. */
function shown(token: string): string {
  return token.replace(/^\](?=\()/, '');
}

function has(text: string, needs: TokenKind['needs']): boolean {
  return (
    needs === undefined || (typeof needs === 'string' ? text.includes(needs) : needs.test(text))
  );
}

/** Inline code and link targets are compared on their own; here they would be named twice. */
export function withoutCodeAndTargets(text: string): string {
  return text.replace(/`[^`]*`|\]\([^()\s]*\)/g, ' ');
}

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const rest = [...what];
  return from.filter((token) => {
    const at = rest.indexOf(token);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
