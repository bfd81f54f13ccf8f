import type { Source } from '../read/read.ts';
import type { LocaleRule, ProjectRule, Rule } from './rule.ts';
import { runFileRules, type Asked } from './file-rules.ts';
import { isOf } from './items.ts';
import { Words, type Item } from './item.ts';
import type { Look } from './look.ts';
import type { FileRecord, Said } from './memory.ts';
import { NOTHING, prepared } from './prepared.ts';
import type { Shelf } from './shelf.ts';

/**
 * Looks at each file that is not in the state that the memory knows, beside what its rules are given
 * with it, and brings the memory up to date.
 */
export function lookAtFiles({ rules, shelf, items, pen, memory }: Look): void {
  const changed: Asked[] = [];
  for (const source of shelf.sources.values()) {
    const key = shelf.keyOfFile(source);
    if (memory.files[source.path]?.key === key) continue;
    const said: Said[] = [];
    const item = hasRules(source) ? items.file(source.path) : undefined;
    if (item) changed.push({ path: source.path, item, said });
    memory.files[source.path] = { key, said, gathered: {}, ...stagesOf(shelf, source, item) };
  }
  for (const path of Object.keys(memory.files))
    if (!shelf.sources.has(path)) delete memory.files[path];
  runFileRules(rules, changed, pen);
  const gather = gatherer(rules);
  for (const { path, item } of changed) {
    const record = memory.files[path];
    if (record) memory.files[path] = { ...record, gathered: gather(item) };
  }
}

function hasRules({ identity: { kind } }: Source): boolean {
  return kind !== 'registry' && kind !== 'lock' && kind !== 'history' && kind !== 'dates';
}

function stagesOf(
  shelf: Shelf,
  { path, identity }: Source,
  item: Item | undefined,
): Pick<FileRecord, 'faults' | 'state'> {
  if (identity.kind === 'registry' || identity.kind === 'dates')
    return { faults: [], state: 'sound' };
  if (identity.kind === 'lock' || identity.kind === 'history') {
    const faults = shelf[identity.kind](identity.tag)?.faults ?? [];
    return { faults, state: faults.length === 0 ? 'sound' : 'wrong' };
  }
  const faults = shelf.file(path)?.faults ?? [];
  return { faults, state: !item ? 'unreadable' : item.value === undefined ? 'wrong' : 'sound' };
}

/** What rules about many files want to know of single ones, each language made ready once. */
function gatherer(rules: readonly Rule[]): (item: Item) => Record<string, unknown> {
  const gathering = rules.flatMap((rule) =>
    rule.scope === 'locale' || rule.scope === 'project'
      ? [{ rule, ready: prepared(rule.prepare ? { prepare: rule.prepare } : {}) }]
      : [],
  );
  return (item) =>
    Object.fromEntries(
      gathering.flatMap(({ rule, ready }) => {
        const value = gatheredBy(rule, item, ready);
        return value === undefined ? [] : [[rule.id, value]];
      }),
    );
}

function gatheredBy(
  rule: LocaleRule | ProjectRule,
  item: Item,
  ready: ReturnType<typeof prepared>,
): unknown {
  if (item instanceof Words) {
    const here = rule.words && ready(item.language, item.source);
    return here === NOTHING ? undefined : rule.words?.(item, here);
  }
  if (isOf(item, 'facts')) return rule.facts?.(item);
  return rule.scope === 'project' && isOf(item, 'question') ? rule.question?.(item) : undefined;
}
