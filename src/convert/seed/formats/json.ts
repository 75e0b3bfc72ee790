import type { Document } from '../document.ts';
import { pointsIn } from '../point-at.ts';
import { refuseMany } from '../refuse-many.ts';
import type { Decoded } from '../seed.ts';
import { listed } from './data.ts';
import { refusedAt } from './data-document.ts';
import { jsonCommentsIn } from './json-aside.ts';
import { jsonData } from './json-data.ts';
import { beginsAsJson, jsonTrees } from './json-trees.ts';
import { postingDocuments } from './posting-documents.ts';

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
  const values = json.trees.map((tree) => jsonData(tree, raw)).flatMap(listed);
  const documents = postingDocuments(values, file, { start: first.offset, told: jsonCommentsIn(raw) });
  if (documents.length === 0) {
    file.fail(
      'Expected a posting with a title or a text in the JSON, found none: keep the objects that hold the postings',
      {
        ruleId: 'no-posting',
        source: 'rolebook',
      },
    );
  }
  return [...documents, ...refused];
}
