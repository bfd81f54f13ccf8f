/* Code on these pages stands in the packages’ README files, whose tests run it: one truth. */

const readmes = import.meta.glob<string>('../../../*/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface CodeSample {
  /** Language of the code block: `ts`, `sh`. */
  readonly language: string;
  readonly code: string;
}

/** The code blocks of a Markdown text. */
export function codeBlocks(markdown: string): CodeSample[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(
    ([, language = '', code = '']) => ({
      language,
      code,
    }),
  );
}

/**
 * The first code block with a text in the README of a package.
 *
 * @param folder of the package: `data`, `cli`
 * @throws Error if there is none; the build then stops rather than show an empty frame
 */
export function sample(folder: string, text: string): CodeSample {
  const readme = readmes[`../../../${folder}/README.md`] ?? '';
  const found = codeBlocks(readme).find(({ code }) => code.includes(text));
  if (!found) throw new Error(`packages/${folder}/README.md has no code block with “${text}”.`);
  return found;
}
