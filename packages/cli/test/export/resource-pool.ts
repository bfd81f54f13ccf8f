/** The strings that `aapt dump --values resources` prints, in their order. */
export function readPool(dump: string): string[] {
  const strings = [
    ...dump.matchAll(
      /^ +\(string(?:8|16)\) "(.*?)"\s*(?=\n +(?:resource|config|spec|type)|\n*$)/gms,
    ),
  ];
  return strings.map(([, text = '']) =>
    text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
  );
}
