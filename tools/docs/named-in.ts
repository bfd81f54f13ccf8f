/** What a document names that can be looked up; all of it as it is written there. */

/** Commands of pnpm itself, and of programs that it finds, which the repository uses. */
export const PNPM_COMMANDS = ['audit', 'changeset', 'exec', 'install', 'sbom', 'start', 'test'];

const BLOCK = /^```[\s\S]*?^```$/gm;
const INLINE = /`([^`\n]+)`/g;

/** Commands in code: `pnpm content check` is `['content', 'check']`. */
export function commandsIn(text: string): (readonly [command: string, argument: string])[] {
  const code = [
    ...(text.match(BLOCK) ?? []),
    ...[...text.replace(BLOCK, '').matchAll(INLINE)].map(([, inside = '']) => inside),
  ];
  const commands = code.join('\n').matchAll(/\bpnpm ([a-z][a-z:-]*)(?: ([a-z][a-z-]*))?/g);
  return [...commands].map(([, command = '', argument = '']) => [command, argument]);
}

/** Links to files and headings of the repository, not to addresses and status ids. */
export function linksIn(text: string): { readonly file: string; readonly heading: string }[] {
  const links = text
    .replace(BLOCK, '')
    // Code that holds a link is an example of one.
    .replace(INLINE, '')
    .matchAll(/(?<!\\)\[[^\]\n]*\]\((?!https?:|(?:[a-z-]+\/)?\d{3}\))([^)\s#]*)#?([^)\s]*)\)/g);
  return [...links].map(([, file = '', heading = '']) => ({ file, heading }));
}

/** Names of headings as links spell them: `## Where a test stands` is `where-a-test-stands`. */
export function headingsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** What a build makes, or an example of what somebody may add. */
const NOT_THERE = /[<>*…{}\s]|(?:^|\/)(?:dist|generated|compiled|node_modules)(?:-world)?(?:\/|$)/;

/**
 * Paths in inline code, whose first step is one that the reader sees from where the document
 * stands, or from the root.
 *
 * @param isFolder whether a name is a folder of the repository or beside the document
 */
export function pathsIn(text: string, isFolder: (name: string) => boolean): string[] {
  return [...text.replace(BLOCK, '').matchAll(INLINE)].flatMap(([, code = '']) => {
    const [first = '', ...rest] = code.split('/');
    const isPath = first !== '' && rest.length > 0 && !NOT_THERE.test(code);
    return isPath && isFolder(first) ? [code] : [];
  });
}
