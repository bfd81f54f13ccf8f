import { openCompiled } from '@polystatus/core/world/built';

/** Lines of the commands that send examples: they are copied as they are, however long. */
const commands = new Set(
  Object.values(openCompiled().facts).flatMap(({ examples }) =>
    examples.flatMap(({ curl = '' }) => curl.split('\n').map((line) => line.trim())),
  ),
);

/** The lines of an output that are wider than a terminal; addresses and commands may be. */
export function wideLines(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => [...line].length > 80)
    .filter((line) => !/^ +https?:/.test(line) && !commands.has(line.trim()));
}
