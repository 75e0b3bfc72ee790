/** The most that is read: no posting that a person wrote comes near any of these. */
export const limits = {
  /** A seed, in bytes, or in characters where text is given. */
  seed: 8 * 1024 * 1024,
  /** Elements, attributes and comments of a piece of HTML, and how deep they are nested: browsers go no deeper. */
  nodes: 250_000,
  depth: 512,
  /** Postings in a seed. */
  postings: 2000,
  /** A posting, in characters. */
  posting: 2 * 1024 * 1024,
  /** Lines in a posting. */
  lines: 50_000,
  /** A line of a posting, in characters. */
  line: 1_500_000,
} as const;
