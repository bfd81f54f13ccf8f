import { parse, stringify } from 'yaml';
import type { ReadResult } from '../src/read/read.ts';
import { sourceOf, type Source } from '../src/read/source.ts';

/**
 * The sources of the world: its own, and for each complete language that has interface words here,
 * those of the repository. A top-level key that both have is the world’s.
 *
 * @param own what lies beside this file
 * @param repository what the real content/ and locales/ hold
 */
export function assemble(own: ReadResult, repository: ReadResult): Source[] {
  const sources = new Map(own.sources.map((source) => [source.path, source]));
  const unfinished = new Set(own.sources.flatMap(unfinishedTag));
  const tags = new Set(
    own.sources.flatMap(({ identity }) =>
      identity.kind === 'messages' && !unfinished.has(identity.tag) ? [identity.tag] : [],
    ),
  );
  for (const real of repository.sources) {
    const { path, identity } = real;
    if (identity.kind !== 'messages' || !tags.has(identity.tag)) continue;
    const replacing = sources.get(path);
    sources.set(path, replacing ? merged(real, replacing) : real);
  }
  return [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A language that names its tier brings the words that it promises. */
function unfinishedTag({ identity, text }: Source): string[] {
  return identity.kind === 'locale' && /^tier:/m.test(text) ? [identity.tag] : [];
}

function merged(real: Source, own: Source): Source {
  const words = { ...(parse(real.text) as object), ...(parse(own.text) as object) };
  return sourceOf(real.path, real.identity, Buffer.from(stringify(words, { lineWidth: 0 })));
}
