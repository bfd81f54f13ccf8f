import { plan } from '../growth/run-there.ts';
import { buildThere, type Built } from './build-there.ts';
import { differences } from './differences.ts';
import { packThere } from './pack-there.ts';
import { ELSEWHERE, HERE, type Surroundings } from './surroundings.ts';

/**
 * Builds and packs two copies far apart and says what differs.
 *
 * @param below folder of this run
 * @param say takes a line
 * @returns whether every byte is the same
 */
export async function compareBuilds(below: string, say: (line: string) => void): Promise<boolean> {
  const tasks = plan('build');
  const make = async (where: Surroundings): Promise<Record<'built' | 'packed', Built>> => {
    const built = await buildThere(where, below, tasks);
    return { built, packed: await packThere(where, built) };
  };
  const one = await make(HERE);
  const other = await make(ELSEWHERE);
  const isSame = (what: 'built' | 'packed', first: Built, second: Built): boolean => {
    const found = differences(first.made, second.made, [first.copy, second.copy]);
    for (const difference of found) say(difference);
    say(`${what}: ${first.made.size.toLocaleString('en')} files, ${found.length} differences`);
    return found.length === 0;
  };
  const [isBuilt, isPacked] = [
    isSame('built', one.built, other.built),
    isSame('packed', one.packed, other.packed),
  ];
  return isBuilt && isPacked;
}
