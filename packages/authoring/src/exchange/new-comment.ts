/**
 * What of a comment is not said in the file yet. Who adds a line to a comment that travelled out
 * has added that line alone.
 *
 * @param known what stands above the message already
 * @example newComment('Sure? I am not.', ['Sure?']) // 'I am not.'
 */
export function newComment(comment: string, known: readonly string[]): string | undefined {
  let rest = comment;
  for (const one of known) {
    if (rest === one) return undefined;
    if (rest.startsWith(`${one} `)) rest = rest.slice(one.length + 1);
  }
  return rest;
}
