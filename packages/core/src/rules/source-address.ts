import { hasDerivedAddress } from '../validate/source-reference.ts';
import { fileRule, isOf, type FileItem, type Path } from '../check/rule.ts';

export const rule = fileRule({
  id: 'source-address',
  description: 'A source that is neither an RFC nor an Internet-Draft says where it can be read.',
  severity: 'warning',
  of: ['facts', 'question', 'comparison'],
  check(file, report) {
    for (const [{ url, document }, path] of citations(file))
      if (url === undefined && !hasDerivedAddress(document))
        report(
          `Nobody can open “${document}”: only RFCs and Internet-Drafts have a derived address.`,
          'Add “url:”, or write the document as RFC 9110 or draft-….',
          { path: [...path, 'document'] },
        );
  },
});

type Citation = readonly [source: { readonly document: string; readonly url?: string }, path: Path];

function* citations(file: FileItem<'facts' | 'question' | 'comparison'>): Generator<Citation> {
  if (isOf(file, 'facts')) {
    for (const key of ['defined-in', 'former-phrases'] as const)
      for (const [at, source] of (file.value?.[key] ?? []).entries()) yield [source, [key, at]];
    const first = file.value?.['first-defined-in'];
    if (first) yield [first, ['first-defined-in']];
  } else if (isOf(file, 'question')) {
    for (const [at, answer] of (file.value?.answers ?? []).entries())
      for (const [place, source] of (answer['defined-in'] ?? []).entries())
        yield [source, ['answers', at, 'defined-in', place]];
  } else if (isOf(file, 'comparison'))
    for (const [at, source] of (file.value?.['defined-in'] ?? []).entries())
      yield [source, ['defined-in', at]];
}
