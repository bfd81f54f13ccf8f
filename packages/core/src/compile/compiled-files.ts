import { compareCodes } from '@polystatus/status/id';
import type { Compiled } from './compiled.ts';
import { messageKeys } from './message-keys.ts';

/**
 * Lays the compiled data out as files: path below the output folder → text.
 *
 * Deterministic: no time, no machine, one order.
 */
export function compiledFiles({
  facts,
  owners,
  choose,
  comparisons,
  ecosystems,
  senders,
  locales,
  catalogs,
  resources,
}: Compiled): Map<string, string> {
  const files = new Map<string, unknown>([
    ['facts.json', facts],
    // Objects put integer-like keys first; the display order needs a list.
    [
      'ids.json',
      Object.values(facts)
        .sort(compareCodes)
        .map(({ id }) => id),
    ],
    ['owners.json', owners],
    ['choose.json', choose],
    ['comparisons.json', comparisons],
    ['ecosystems.json', ecosystems],
    ['senders.json', senders],
    ['locales.json', locales],
  ]);
  for (const [tag, catalog] of Object.entries(catalogs)) files.set(`catalogs/${tag}.json`, catalog);
  for (const [tag, namespaces] of Object.entries(resources)) {
    for (const [name, messages] of Object.entries(namespaces))
      files.set(`ui/${tag}/${name}.json`, messages);
  }
  const source = locales.find((locale) => locale.source)?.tag ?? '';
  return new Map([
    ...[...files].map(([path, value]) => [path, `${JSON.stringify(value)}\n`] as const),
    ['message-keys.ts', messageKeys(resources[source] ?? {})],
  ]);
}
