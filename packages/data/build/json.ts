import type { Content } from '@polystatus/status/content';
import { record } from '@polystatus/status/record';

/** The JSON files of the package: path below dist/json/ → value. */
export function jsonFiles({ ids, facts, localesOf, catalog }: Content): Map<string, unknown> {
  const locales = localesOf('apps');
  const files = new Map<string, unknown>();
  for (const { tag } of locales) {
    const entries = catalog(tag);
    const index: unknown[] = [];
    for (const id of ids) {
      const own = facts[id];
      const entry = entries[id];
      if (!own || !entry) continue;
      const { code, owner, class: statusClass, phrase } = own;
      const { title, summary } = entry;
      files.set(`${tag}/${id}.json`, {
        $schema: `${'../'.repeat(id.split('/').length)}status.schema.json`,
        ...record(own, entry, tag),
      });
      index.push({
        id,
        code,
        owner,
        class: statusClass,
        phrase,
        title,
        summary,
        lang: tag,
        path: `${id}.json`,
      });
    }
    files.set(`${tag}/index.json`, index);
  }
  files.set(
    'index.json',
    locales.map(({ tag }) => ({ lang: tag, path: `${tag}/index.json` })),
  );
  return files;
}
