/** When a label that is also an ordinary word counts; it then needs its exact capitals too. */
export interface Guard {
  /** One of these words or phrases stands in the same paragraph or item. */
  readonly near?: readonly string[] | undefined;
  /** It stands beside another skill, with nothing but list marks between. */
  readonly list?: boolean | undefined;
  /** Phrases that contain the label where it does not count. */
  readonly not?: readonly string[] | undefined;
}

/** A skill of the vocabulary, in ESCO's words. */
export interface Skill {
  /** Its slug: the last part of its address. */
  readonly id: string;
  readonly preferredLabel: string;
  readonly altLabels: readonly string[];
  /** The slug of its category: the name of its file. */
  readonly category: string;
  /** Ids of wider skills that whoever has this one has too. */
  readonly broader: readonly string[];
  readonly description: string;
  readonly ambiguous: Readonly<Record<string, Guard>>;
  /** Whether it is everyday work as well: a posting that only speaks of it does not ask for the skill. */
  readonly asked?: boolean | undefined;
}
