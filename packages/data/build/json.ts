import type { CompiledContent } from './compiled.ts';

/** The JSON files of the package: path below dist/json/ → value. */
export function jsonFiles({ ids, facts, catalogs }: CompiledContent): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const [tag, catalog] of Object.entries(catalogs)) {
    const index: unknown[] = [];
    for (const id of ids) {
      const own = facts[id];
      const entry = catalog[id];
      if (!own || !entry) continue;
      const { code, owner, class: statusClass, phrase } = own;
      const { title, summary } = entry;
      // Related ids carry their reasons, headers their purposes: one place each in the document.
      const { related, headers, ...words } = entry;
      files.set(`${tag}/${id}.json`, {
        $schema: `${'../'.repeat(id.split('/').length)}status.schema.json`,
        lang: tag,
        ...own,
        ...words,
        headers: own.headers.map((header) => ({ ...header, purpose: headers[header.name] })),
        related: own.related.map((target) => ({ id: target, reason: related[target] })),
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
    Object.keys(catalogs).map((tag) => ({ lang: tag, path: `${tag}/index.json` })),
  );
  return files;
}
