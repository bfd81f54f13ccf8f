import type { SourceReference } from '@polystatus/status/compiled';

/**
 * Completes a citation by its address: RFCs and Internet-Drafts have derived ones.
 *
 * @example sourceReference({ document: 'RFC 9110', section: '15.5.5' }).url
 * // 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5'
 */
export function sourceReference({
  document,
  section,
  url,
}: {
  document: string;
  section?: string;
  url?: string;
}): SourceReference {
  return { document, ...(section && { section }), url: url ?? derive(document, section) };
}

/** Whether a document’s name alone leads to its text. */
export function hasDerivedAddress(document: string): boolean {
  return /^(?:RFC \d+|draft-[a-z0-9-]+)$/.test(document);
}

/** RFCs before 8650 are published as plain text only; their HTML view lives at the data tracker. */
const FIRST_HTML_RFC = 8650;

function derive(document: string, section: string | undefined): string {
  const rfc = /^RFC (\d+)$/.exec(document);
  if (!rfc)
    return `https://datatracker.ietf.org/doc/html/${document}${section ? `#section-${section}` : ''}`;
  const base =
    Number(rfc[1]) < FIRST_HTML_RFC
      ? `https://datatracker.ietf.org/doc/html/rfc${rfc[1] ?? ''}`
      : `https://www.rfc-editor.org/rfc/rfc${rfc[1] ?? ''}.html`;
  return section ? `${base}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}` : base;
}
