import type { VFile } from 'vfile';
import type { Document, GivenText } from '../document.ts';
import { refuseMany } from '../refuse-many.ts';
import type { Data } from './data.ts';
import { dataDocument } from './data-document.ts';
import { valuesBeside } from './json-aside.ts';
import { postingsOf } from './json-postings.ts';

/**
 * A document for each posting among some values, with what they say beside it; none where there is none. What is `told`
 * of the whole seed stands with the first.
 *
 * @param start where the seed's data begins.
 * @throws VFileMessage where there are too many.
 */
export function postingDocuments(
  among: readonly Data[],
  file: VFile,
  { start = 0, told = [] }: { readonly start?: number; readonly told?: readonly GivenText[] } = {},
): Document[] {
  const { values, postings } = postingsOf(among);
  refuseMany(file, postings.length);
  const beside = valuesBeside(values, postings);
  return postings.map((posting, index) => {
    const document = dataDocument(posting, start);
    const others = index === 0 ? [...(beside[0] ?? []), ...told] : (beside[index] ?? []);
    return { ...document, given: [...document.given, ...others] };
  });
}
