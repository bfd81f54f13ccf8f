import type { Task } from '../process-cost.ts';

/** One row of the benchmark. */
export interface Candidate {
  readonly who: string;
  /** What it reads, for instance `10,000 × 3`; empty where it reads nothing. */
  readonly size: string;
  /** Messages it reads, of all languages together. */
  readonly messages: number;
  readonly task: Task;
  /** What has to be done before each run and is not measured. */
  readonly before?: () => void;
}

/** A root to measure on. */
export interface Sample {
  readonly size: string;
  readonly root: string;
  /** Messages of all languages together. */
  readonly messages: number;
}
