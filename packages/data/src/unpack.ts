/**
 * Unpacks `404Not Found|Method Not Allowed|4xxClient error|nginx/444No Response` into a table by id,
 * and by bare number where the number tells which code is meant.
 *
 * The table has no prototype, so that `constructor` and the like are unknown codes.
 *
 * @param packed titles with the registry’s first; `build/titles.ts` describes the form
 */
export function unpack(packed: string): Readonly<Record<string, string | undefined>> {
  const byId: Record<string, string> = {};
  const byNumber: Record<number, string | undefined> = {};
  let owner = '';
  let number: string | number = 0;
  packed.replace(/([a-z-]+\/)?(\d*(?:xx)?)([^|]+)/g, (_, newOwner, newNumber, title) => {
    owner = newOwner || owner;
    number = newNumber || +number + 1;
    byId[owner + number] = title;
    // A second owner makes the bare number ambiguous; the registry’s meaning wins below. Two classes
    // leave nothing under NaN in the same way.
    byNumber[+number] = (+number) in byNumber ? undefined : title;
    return '';
  });
  return { __proto__: null as never, ...byNumber, ...byId };
}
