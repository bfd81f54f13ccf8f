/** “time-out”, “time out” and “timeout” are one name. */
export function squeeze(folded: string): string {
  return folded.replaceAll(' ', '');
}
