/** A section of a posting, of which only the heading counts. */
interface Section {
  readonly heading?: { readonly parts: readonly { readonly text: string }[] } | undefined;
}

const spoken = /[\p{L}\p{N}]/u;

/** The headings of a posting's sections and the ids of these on the page: `section-1` is the first, headed or not. */
export function headingsOf(sections: readonly Section[]): { readonly id: string; readonly text: string }[] {
  return sections
    .map(({ heading }, index) => ({
      id: `section-${index + 1}`,
      text: heading?.parts.map(({ text }) => text).join('') ?? '',
    }))
    .filter(({ text }) => spoken.test(text));
}
