import { phraseMap } from '../text/phrase-map.ts';
import { namesRole } from '../words/role-nouns.ts';
import { levelWords, type SectionKind, sectionPhrases, sitePhrases } from './section-headings.ts';

const kinds = phraseMap(sectionPhrases);
const bySite = new Set(sitePhrases);

/** Every heading phrase we know. */
export function headingWords(): string[] {
  return [...kinds.keys()];
}

// Nice to have (not required)
const aside = / \([^()]*\)$/;

// What you bring to the team; your responsibilities in this role
const tail =
  / (?:to|for|in|at|of|on|with) (?:the|this|our|your|us|you) ?(?:team|table|role|position|job|company|organi[sz]ation|opportunity|group)?$/;

// Requirements for appointment
const purpose = / for (?:appointment|employment|promotion|candidates|applicants|admission)$/;

// Responsibilities include but are not limited to
const counting =
  / (?:include|includes|including|are)(?:,? but(?: is| are)? not limited to| the following)?(?:[.;,]? (?:other|additional|related) duties may (?:also )?be assigned)?$/;

// Interested? We offer
const question = /^\S+(?: \S+){0,3}\? (?=\S)/;

// Desirable, but not required, qualifications
const inserted = /, (?:but|and|though|although) [^,]{3,30},(?= )/;

/** The kind of section a heading phrase opens, where we know the phrase, or the phrase without an addition. */
export function sectionKindOf(phrase: string): SectionKind | undefined {
  return (
    kinds.get(phrase) ??
    kindOfAside(phrase) ??
    kinds.get(phrase.replace(tail, '')) ??
    kindOfPurpose(phrase) ??
    kinds.get(phrase.replace(counting, '')) ??
    kinds.get(phrase.replace(question, '')) ??
    kinds.get(phrase.replace(inserted, '')) ??
    kindOfRole(phrase) ??
    (bySite.has(phrase) ? 'other' : kindOfBoth(phrase))
  );
}

// Qualifications for a Risk Data Scientist, Responsibilities of the baker
const ofRole = /^(.{3,40}s) (?:for|of) (?:an? |the |our |this )?(.{3,60})$/;

/** A heading that says of which role: it heads what it does without it. */
function kindOfRole(phrase: string): SectionKind | undefined {
  const [, head = '', role = ''] = ofRole.exec(phrase) ?? [];
  const kind = kinds.get(head);
  return kind && asking.has(kind) && namesRole(role) ? kind : undefined;
}

const asking = new Set<SectionKind>(['responsibilities', 'minimum', 'preferred']);

/** What is asked is asked for something: it heads what it does without it. */
function kindOfPurpose(phrase: string): SectionKind | undefined {
  const kind = purpose.test(phrase) ? kinds.get(phrase.replace(purpose, '')) : undefined;
  return kind && asking.has(kind) ? kind : undefined;
}

const wish = /\b(?:not required|plus|preferred|optional|nice to have|desirable|desired|bonus)\b/;

/** What is asked becomes a wish where the brackets behind it say so: Other qualifications (not required but a plus). */
function kindOfAside(phrase: string): SectionKind | undefined {
  const [said] = aside.exec(phrase) ?? [];
  const kind = said === undefined ? undefined : kinds.get(phrase.slice(0, -said.length));
  return kind && asking.has(kind) && wish.test(said ?? '') ? 'preferred' : kind;
}

const slash = / ?\/ ?/;

/** Education/Experience: each half is a heading, and what asks says more than what describes. */
function kindOfBoth(phrase: string): SectionKind | undefined {
  if (!phrase.includes('/')) return;
  const found = phrase.split(slash).map((half) => kinds.get(half));
  if (found.includes(undefined)) return;
  return found.find((kind) => kind && asking.has(kind)) ?? found[0];
}

/** Whether the words under this heading are the publishing site's own. */
export function isSitePhrase(phrase: string): boolean {
  return bySite.has(phrase);
}

/** Whether a heading says a level and no more ("Preferred"). */
export function isLevelWord(phrase: string): boolean {
  return levelWords.has(phrase);
}
