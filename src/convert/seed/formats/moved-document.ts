import type { Document } from '../document.ts';
import type { SeedText } from '../seed-text.ts';

/** A document that was read from a text made of a seed, such as one with its escapes read, where it stands in that seed. */
export function movedDocument(document: Document, { origin }: SeedText): Document {
  const moved = (text: SeedText): SeedText => ({
    value: text.value,
    origin: text.origin.map((place) => origin[place] as number),
  });
  return {
    ...document,
    given: document.given.map((given) => ({ ...given, text: moved(given.text) })),
    body: { ...document.body, text: moved(document.body.text) },
  };
}
