/** Lists of words by what they mean, turned round: what each word means. */
export function phraseMap<Meaning extends string>(
  lists: Partial<Readonly<Record<Meaning, readonly string[]>>>,
): Map<string, Meaning> {
  return new Map(
    Object.entries<readonly string[] | undefined>(lists).flatMap(([meaning, words = []]) =>
      words.map((word): [string, Meaning] => [word, meaning as Meaning]),
    ),
  );
}
