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

/** Makes clues that are all said outright, or all by the way. */
export const clueWhere =
  ({ outright }: Pick<Clue, 'outright'>) =>
  (sign: RegExp, source: string, weight: number, flags = 'gu'): Clue => ({
    pattern: new RegExp(source, flags),
    sign,
    weight,
    outright,
  });
