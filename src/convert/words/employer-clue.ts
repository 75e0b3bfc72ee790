/** A sentence that speaks of the employer, how much it says, and whether it says so outright. */
export interface Clue {
  readonly pattern: RegExp;
  /** What no such sentence is without, told sooner than the pattern itself: most lines have it not. */
  readonly sign: RegExp;
  readonly weight: number;
  readonly outright: boolean;
  /** Whether it is said of any noun as well: “Employment is conditional …”. */
  readonly ofAny?: boolean;
}
