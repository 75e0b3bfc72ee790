import { expandVocabulary, type SkillRow } from '../convert/skills/compact-vocabulary.ts';
import { matcherOf } from '../convert/skills/match-skills.ts';
import type { Skill } from '../convert/skills/skill.ts';
import { deniedIn } from './denied-skills.ts';

/** Where a text names a skill: the words, and what stands beside them in their line. */
export interface Place {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A skill that a text names, and does not deny. */
export interface Recognized {
  readonly skill: Skill;
  readonly places: readonly Place[];
}

/** Reads a text with a vocabulary. */
export interface CvReader {
  readonly skills: ReadonlyMap<string, Skill>;
  read(text: string): Recognized[];
}

/** A reader with the matcher of the build; what it reads it does not keep. */
export function cvReader(rows: readonly SkillRow[]): CvReader {
  const skills = expandVocabulary(rows);
  const match = matcherOf(skills);
  return {
    skills: new Map(skills.map((skill) => [skill.id, skill])),
    read: (given) => {
      const text = unwrapped(given.normalize('NFC').replace(/\r\n?/g, '\n'));
      const mentions = passagesOf(text).flatMap(({ value, from }) => {
        const named = match(value);
        const denied = deniedIn(value, named);
        return named
          .filter((found) => !denied.has(found))
          .map((found) => ({
            skill: found.skill,
            place: placeOf(text, from + found.from, from + found.to),
          }));
      });
      const bySkill = Map.groupBy(mentions, ({ skill }) => skill);
      return [...bySkill].map(([skill, all]) => ({ skill, places: all.map(({ place }) => place) }));
    },
  };
}

const smallLetterNext = /(?<=[\p{L}\p{N},])\n(?=\p{Ll})/gu;
const openWordBefore =
  /(?<=(?<!\p{L})(?:an?|any|at|in|knew|know|nor|of|on|or|the|to|used|using|with) ?)\n(?=[\p{L}\p{N}.])/gu;

/** A line that goes on with a small letter, or ends in a word that asks for another, is a long line broken by its file: the break is a space. */
function unwrapped(text: string): string {
  return text.replace(smallLetterNext, ' ').replace(openWordBefore, ' ');
}

/** The runs of lines between empty ones, as the build matches each paragraph for itself. */
function passagesOf(text: string): { value: string; from: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((match) => ({
    value: match[0],
    from: match.index,
  }));
}

/** How much of a line is shown on each side, in characters; words that it would cut are left out. */
const beside = 36;
/** What is looked at on each side: enough to see that a line goes on, so that a text of one line takes no square of its length. */
const looked = 2 * beside;
const listMark = /^[\s\-*•·–]+/;
const firstPart = /^\S*\s+/;
const lastPart = /\s+\S*$/;

function placeOf(text: string, from: number, to: number): Place {
  const [before = ''] = text
    .slice(Math.max(0, from - looked), from)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(to, to + looked).split('\n', 1);
  return {
    before: lastOf(before.replace(listMark, '')),
    words: text.slice(from, to),
    after: firstOf(after.trimEnd()),
  };
}

function lastOf(text: string): string {
  return text.length > beside ? `… ${text.slice(-beside).replace(firstPart, '')}` : text;
}

function firstOf(text: string): string {
  return text.length > beside ? `${text.slice(0, beside).replace(lastPart, '')} …` : text;
}
