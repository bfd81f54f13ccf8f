/** An XLIFF 2 file with one unit. */
export const xliffOf = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="en" trgLang="tr"><file id="f"><notes><note>For all</note></notes><group id="g"><unit id="t" name="404.title">${unit}</unit></group></file></xliff>`;
/** An XLIFF 1.2 file with one. */
export const xliff12Of = (unit: string, approved = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="404" source-language="en" target-language="tr" datatype="plaintext"><header><note>For all</note></header><body><group id="g"><trans-unit id="404.title" resname="404.title"${approved}>${unit}</trans-unit></group></body></file></xliff>`;
/** A PO file for Turkish. */
export const poOf = (entry: string): string =>
  `msgid ""\nmsgstr ""\n"Language: tr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n${entry}`;
