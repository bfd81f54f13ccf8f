import type { File, Project } from '../project.ts';
import { hasDerivedAddress } from '../source-reference.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'source-address',
  scope: 'old',
  description: 'A source that is neither an RFC nor an Internet-Draft says where it can be read.',
  severity: 'warning',
  check({ project }) {
    for (const { parsed, source, path } of citations(project)) {
      if (source.url !== undefined || hasDerivedAddress(source.document)) continue;
      parsed.reporter.report(parsed.rangeOf([...path, 'document']), {
        code: 'source-address',
        message: `Nobody can open “${source.document}”: only RFCs and Internet-Drafts have a derived address.`,
        hint: 'Add “url:”, or write the document as RFC 9110 or draft-….',
      });
    }
  },
};

interface Citation {
  readonly parsed: File<unknown>['parsed'];
  readonly source: { readonly document: string; readonly url?: string };
  readonly path: readonly (string | number)[];
}

function* citations({ facts, questions, comparisons }: Project): Generator<Citation> {
  for (const { value, parsed } of facts.values()) {
    for (const key of ['defined-in', 'former-phrases'] as const)
      for (const [at, source] of (value?.[key] ?? []).entries())
        yield { parsed, source, path: [key, at] };
    const first = value?.['first-defined-in'];
    if (first) yield { parsed, source: first, path: ['first-defined-in'] };
  }
  for (const { value, parsed } of questions.values())
    for (const [at, answer] of (value?.answers ?? []).entries())
      for (const [place, source] of (answer['defined-in'] ?? []).entries())
        yield { parsed, source, path: ['answers', at, 'defined-in', place] };
  for (const { value, parsed } of comparisons.values())
    for (const [at, source] of (value?.['defined-in'] ?? []).entries())
      yield { parsed, source, path: ['defined-in', at] };
}
