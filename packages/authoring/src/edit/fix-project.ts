import {
  languageOf,
  rules,
  sourceLocale,
  type FixContext,
  type LocaleFiles,
  type Project,
  type Rule,
} from '@polystatus/core';
import { wordFiles, wordTexts } from '@polystatus/core/state';
import { isOwnWords } from '@polystatus/core/validate';
import { Exempt } from './exempt.ts';
import { setMessage } from './set-message.ts';

export interface FixedMessage {
  /** Message id: `404.title`. */
  readonly id: string;
  /** Key inside the file: `title`. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** Ids of the rules that changed the text, or the list that has it follow its source. */
  readonly rules: readonly string[];
}

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly messages: readonly FixedMessage[];
}

/** One fix may make room for another: quotation marks first, then the spaces inside them. */
const ROUNDS = 4;

/**
 * Composed signs come first: U+1FEF is a backtick once it is composed, and what seemed to be prose
 * behind it is code.
 */
const FIXES = rules.toSorted((a, b) => Number(b.id === 'encoding') - Number(a.id === 'encoding'));

/** The source language as it is and as it will be, by message id; neither for the source itself. */
interface SourceTexts {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * Applies the safe fixes of all rules to all words; files that need none are left out. A message
 * that a locale.yaml excuses from a rule keeps what the rule is about, and one that has to equal
 * its source goes on to do so.
 */
export function fixProject(project: Project): FixedFile[] {
  const source = sourceLocale(project);
  const none: SourceTexts = { before: new Map(), after: new Map() };
  const sourceFixed = source ? fixLocale(project, source, none) : [];
  const before = new Map(source ? wordTexts(source) : []);
  const after = new Map(before);
  for (const { messages } of sourceFixed)
    for (const message of messages) after.set(message.id, message.after);
  return [...project.locales.values()].flatMap((files) =>
    files === source ? sourceFixed : fixLocale(project, files, { before, after }),
  );
}

function fixLocale(project: Project, files: LocaleFiles, source: SourceTexts): FixedFile[] {
  const exempt = new Exempt(project, files);
  const language = languageOf(project, files);
  return [...wordFiles(files)].flatMap(([name, { parsed, messages }]) => {
    const { path, text } = parsed.source;
    const fixed = messages.flatMap((message) => {
      const id = `${name}.${message.key}`;
      const same = source.before.get(id) === message.text ? exempt.sameBy(id) : undefined;
      const original = isOwnWords(message.path) ? undefined : source.after.get(id);
      const context = { language, message, source: original };
      const change =
        same === undefined
          ? fixText(context, (rule) => exempt.isExcused(rule, id))
          : { after: original ?? message.text, rules: [same] };
      if (change.after === message.text) return [];
      return [{ id, key: message.key, at: message.path, before: message.text, ...change }];
    });
    if (fixed.length === 0) return [];
    const after = fixed.reduce((all, { at, after: own }) => setMessage(all, at, own), text);
    return [{ path, before: text, after, messages: fixed.map(({ at: _, ...message }) => message) }];
  });
}

function fixText(
  context: FixContext,
  isExcused: (rule: Rule) => boolean,
): Pick<FixedMessage, 'after' | 'rules'> {
  const ids = new Set<string>();
  const excused = rules.filter(isExcused);
  let after = context.message.text;
  for (let round = 0; round < ROUNDS; round++) {
    const start = after;
    for (const rule of FIXES) {
      if (!rule.fix || excused.includes(rule)) continue;
      const fixed = rule.fix(after, context);
      if (fixed === after || excused.some((each) => undoes(each, after, fixed, context))) continue;
      ids.add(rule.id);
      after = fixed;
    }
    if (after === start) break;
  }
  return { after, rules: [...ids] };
}

/** Whether a change takes away what an exception is there for, which would be needed no longer. */
function undoes({ fix }: Rule, before: string, after: string, context: FixContext): boolean {
  return fix !== undefined && fix(before, context) !== before && fix(after, context) === after;
}
