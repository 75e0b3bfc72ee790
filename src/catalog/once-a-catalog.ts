import type { Catalog } from './catalog.ts';

/** A question that many pages ask, answered once for each catalog. */
export function onceACatalog<Answer>(ask: (catalog: Catalog) => Answer): (catalog: Catalog) => Answer {
  const answers = new WeakMap<Catalog, { readonly answer: Answer }>();
  return (catalog) => {
    const known = answers.get(catalog) ?? { answer: ask(catalog) };
    answers.set(catalog, known);
    return known.answer;
  };
}
