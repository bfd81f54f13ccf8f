import { hasDerivedAddress } from '../source-reference.ts';
import type { Rule } from '../rule.ts';

export const sourceAddress: Rule = {
  id: 'source-address',
  description: 'A source that is neither an RFC nor an Internet-Draft says where it can be read.',
  severity: 'warning',
  check({ project }) {
    for (const { value, parsed } of project.facts.values()) {
      if (!value) continue;
      const {
        'defined-in': definedIn,
        'first-defined-in': first,
        'former-phrases': former,
      } = value;
      const sources = [
        ...definedIn.map((source, index) => ({ source, path: ['defined-in', index] })),
        ...(first ? [{ source: first, path: ['first-defined-in'] }] : []),
        ...(former ?? []).map((source, index) => ({ source, path: ['former-phrases', index] })),
      ];
      for (const { source, path } of sources) {
        if (source.url !== undefined || hasDerivedAddress(source.document)) continue;
        parsed.reporter.report(parsed.rangeOf([...path, 'document']), {
          code: 'source-address',
          message: `Nobody can open “${source.document}”: only RFCs and Internet-Drafts have a derived address.`,
          hint: 'Add “url:”, or write the document as RFC 9110 or draft-….',
        });
      }
    }
  },
};
