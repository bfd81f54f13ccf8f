import { installPeers, type Peer } from './peers.ts';
import { formatTable, type Row } from './table.ts';

/** What one run of `pnpm bench` is asked for. */
export interface BenchWishes {
  /** Whether everything runs, not how fast: one tiny round, and nothing from the network. */
  readonly quick: boolean;
  readonly json: boolean;
  /** Rounds instead of those a benchmark takes by itself. */
  readonly rounds?: number | undefined;
  /** Also what was not found, where a benchmark counts what was. */
  readonly misses: boolean;
}

/** What a benchmark gets: how thorough it shall be, the peers it asks for, a place for its tables. */
export interface Bench extends Pick<BenchWishes, 'quick' | 'misses'> {
  /** Rounds to measure, where a benchmark takes `usual` ones by itself. */
  readonly rounds: (usual: number) => number;
  /** Folder of each peer that can be had; a quick run has none. */
  readonly peers: (peers: readonly Peer[]) => ReadonlyMap<string, string>;
  /** Names a peer that cannot be had here, whatever the way it would have come. */
  readonly leaveOut: (who: string) => void;
  /** Prints rows, as an aligned table or as a line of JSON. */
  readonly table: (name: string, rows: readonly Row[]) => void;
}

/**
 * A file of tools/bench exports it as `run`. It prints its tables and throws where what it
 * measures is broken; a missed goal is no fault and stands in the table.
 */
export type Benchmark = (bench: Bench) => Promise<void> | void;

/**
 * The surroundings of a run.
 *
 * @param write takes what is meant for standard output
 * @param leaveOut is told the name of each peer that cannot be had
 * @param keep is given the rows of each table
 */
export function createBench(
  { quick, json, rounds, misses }: BenchWishes,
  write: (text: string) => void,
  leaveOut: (who: string) => void,
  keep: (name: string, rows: readonly Row[]) => void = () => {},
): Bench {
  return {
    quick,
    misses,
    rounds: (usual) => (quick ? 1 : (rounds ?? usual)),
    peers: (peers) => (quick ? new Map<string, string>() : installPeers(peers, leaveOut)),
    leaveOut,
    table: (name, rows) => {
      keep(name, rows);
      write(
        json ? `${JSON.stringify({ benchmark: name, rows })}\n` : `\n${formatTable(name, rows)}`,
      );
    },
  };
}
