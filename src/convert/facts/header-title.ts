import type { Text } from 'mdast';
import { type FieldProperty, fieldPropertyOf } from '../headings/field-property.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { wordCount } from '../text/lines.ts';
import { dateIn } from '../words/dates.ts';
import { namesDepartment } from '../words/department-words.ts';
import { firmEnding } from '../words/firm-endings.ts';
import { namesRole } from '../words/role-nouns.ts';
import type { Part } from './header-parts.ts';
import { hasNoCase, isTitleCase, namesOrganization } from './name-shapes.ts';

/** The longest line that can belong to a header, in words. */
export const longestLine = 16;

/** Whether a part of a header names a role and can be its title. */
export function mayBeTitle(value: string): boolean {
  return (
    namesRole(value) &&
    wordCount(value) <= longestLine &&
    !firmEnding.test(value) &&
    !reporting.test(value) &&
    !ofUs.test(value) &&
    !clause.test(value) &&
    !isOfOtherLabel(value)
  );
}

// Reporting to the Director of Data
const reporting =
  /^(?:this (?:role|position) )?(?:report(?:s|ing)(?: \w+)? (?:in)?to|(?:is )?accountable to|supervised by|works? under)\b/i;

// We are looking for a baker
const ofUs =
  /^we(?: are|['’]re)? (?:\p{L}+ )?(?:looking|searching|seeking|recruiting|hiring|want|need) (?:for |to )?(?:\p{Ll}+ )?(?:an?|our|the)\b/iu;

// Notice: the position of a baker is open until filled
const clause =
  /^(?:[^:]{2,30}: ?)?(?:the|our|this|an?)\s.{2,60}\s(?:is|are|will|has|have|was|were|can|may|must)\s/i;

/** “Company: Aster Bakers; …” is no title, whatever stands in the line; “Job Posting: Baker” tells no day, and is one. */
export function isOfOtherLabel(line: string): boolean {
  const colon = line.indexOf(':');
  const property = colon > 0 ? fieldPropertyOf(headingPhrase(line.slice(0, colon))) : undefined;
  if (property === 'datePosted') return dateIn(line) !== undefined;
  return property !== undefined && property !== 'title';
}

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
