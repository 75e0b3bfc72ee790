import type { Text } from 'mdast';
import type { FieldProperty } from '../headings/field-property.ts';
import { namesDepartment } from '../words/department-words.ts';
import type { Part } from './header-parts.ts';
import { hasNoCase, isTitleCase, namesOrganization } from './name-shapes.ts';

/**
 * A line that names no role we know is the title where its format calls it a heading, or where the
 * lines below it say a place or a date: Map Creation Systems; “# 会计” where letters have no case.
 */
export function titleWithoutRole(
  parts: readonly Part[],
  lines: readonly Text[],
  facts: ReadonlyMap<FieldProperty, unknown>,
): Part | undefined {
  const placed = facts.has('jobLocation') || facts.has('datePosted');
  const found = parts.find(({ value, line }) => {
    const marked = lines[line]?.data?.marked === true;
    if (namesDepartment(value) && !marked) return false;
    return isTitleCase(value) ? placed || marked : marked && hasNoCase(value);
  });
  return found && (nameAbove(found, parts) ?? found);
}

const oneWord = /^\p{Lu}[\p{L}-]{2,30}$/u;

/** A hospital is who hires: the word that has the line above it is what for. */
function nameAbove({ value, line }: Part, parts: readonly Part[]): Part | undefined {
  if (!namesOrganization(value)) return;
  return parts.find((part) => part.alone && part.line === line - 1 && oneWord.test(part.value));
}
