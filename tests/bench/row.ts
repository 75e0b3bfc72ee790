/** What a piece of work cost: seconds of CPU and of the clock, and the most memory of one process meanwhile, in MB. */
export interface Cost {
  /** Not known of a stage within a process, and of other processes but on Linux. */
  readonly cpu?: number | undefined;
  readonly clock: number;
  readonly memory?: number | undefined;
}

/** What a stage cost for so many roles. */
export interface Row {
  readonly stage: string;
  readonly roles: number;
  readonly cost: Cost;
  readonly note?: string;
}
