import type { Document } from '../document.ts';
import { pointsIn } from '../point-at.ts';
import { refuseMany } from '../refuse-many.ts';
import type { Decoded } from '../seed.ts';
import type { Data } from './data.ts';
import { dataDocument, refusedAt } from './data-document.ts';
import { jsonCommentsIn, valuesBeside } from './json-aside.ts';
import { jsonData } from './json-data.ts';
import { postingsOf } from './json-postings.ts';
import { beginsAsJson, jsonTrees } from './json-trees.ts';

// Editors of code let people write comments above it.
const opening = /^\uFEFF?\s*(?:\/\/[^\n]*\n\s*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*){0,20}[{[]/;
const jsonName = /\.(?:json|jsonl|ndjson)$/i;
const closing = /[}\]]\s*$/;

/**
 * The postings in a JSON seed: an object, an array or lines of them, however deep; undefined where it is no JSON. What of
 * it is broken is refused by itself.
 *
 * @throws VFileMessage where it is nested too deep, or holds no posting or too many, or is none though its name says so.
 */
export function jsonDocuments({ raw, file }: Decoded): Document[] | undefined {
  const isMaybe = opening.test(raw) && (closing.test(raw) || beginsAsJson(raw));
  const json = isMaybe ? jsonTrees(raw) : undefined;
  if (!json && jsonName.test(file.path)) {
    file.fail(
      'Expected JSON, as the name of the file says, found other text: mend it, or name it .txt or .html',
      {
        place: { line: 1, column: 1 },
        ruleId: 'broken-json',
        source: 'rolebook',
      },
    );
  }
  if (!json) return;

  refuseMany(file, json.broken.length);
  const pointOf = pointsIn(raw);
  const refused = json.broken.map(({ offset, refusal }) => {
    refusal.place = pointOf(offset);
    return refusedAt(offset, refusal);
  });
  const [first] = json.trees;
  if (!first) return refused;
  const { values, postings } = postingsOf(json.trees.map((tree) => jsonData(tree, raw)).flatMap(listed));
  if (postings.length === 0) {
    file.fail(
      'Expected a posting with a title or a text in the JSON, found none: keep the objects that hold the postings',
      {
        ruleId: 'no-posting',
        source: 'rolebook',
      },
    );
  }
  refuseMany(file, postings.length);
  const beside = valuesBeside(values, postings);
  // Comments of a file are told with its first posting.
  for (const comment of jsonCommentsIn(raw)) beside[0]?.push(comment);
  const documents = postings.map((posting, index) => {
    const document = dataDocument(posting, first.offset);
    return { ...document, given: [...document.given, ...(beside[index] ?? [])] };
  });
  return [...documents, ...refused];
}

/** What a seed lists is each a posting, as short as a section of one may be. */
function listed(value: Data): readonly Data[] {
  return value.type === 'array' ? value.items : [value];
}
