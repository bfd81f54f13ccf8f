import schema from '@polystatus/core/schemas/locale.schema.json' with { type: 'json' };

/**
 * What else a locale.yaml may say, as comments, so that a translator learns of it: each property of
 * the schema that is neither written there nor for the source language alone.
 *
 * @param lines of the file so far
 * @example invitations(['endonym: Deutsch'])[1] // '# address: How readers are addressed, …'
 */
export function invitations(lines: readonly string[]): string[] {
  const written = new Set(lines.map((line) => line.split(':')[0]));
  const more = Object.entries<{ readonly description: string }>(schema.properties).filter(
    ([name, { description }]) =>
      !written.has(name) && name !== 'source' && !description.startsWith('For the source language'),
  );
  return [
    '# What else it may say; a line becomes one of its properties without the # and the sentence.',
    ...more.map(([name, { description }]) => `# ${name}: ${firstSentence(description)}`),
  ];
}

function firstSentence(text: string): string {
  return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}
