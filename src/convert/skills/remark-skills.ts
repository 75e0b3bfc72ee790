import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { kindByContent } from '../headings/kind-by-content.ts';
import { toldInSentences } from '../headings/kind-groups.ts';
import { headsNoNeed } from '../headings/of-no-need.ts';
import { ledParagraphs } from '../posting/led-paragraphs.ts';
import { linesWithin } from '../posting/lines-within.ts';
import { type Section, sectionsOf } from '../posting/nodes.ts';
import { passageOf } from '../posting/passage.ts';
import type { SkillLevel } from '../schema.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { alternativesIn } from './alternatives.ts';
import { customersFrom } from './customers.ts';
import { withoutEverydayWork } from './everyday-work.ts';
import { denies, forbids } from './forbids.ts';
import { isFieldOfStudy, type LevelContext, levelIn, levelOf, strongestFirst } from './level.ts';
import { levelBelow } from './level-below.ts';
import type { Matcher, Mention } from './match-skills.ts';
import { knowingAbbreviations } from './own-abbreviations.ts';
import { isOwnName } from './own-name.ts';
import type { Skill } from './skill.ts';
import { yearsOf } from './skill-years.ts';

/** A skill as one place in the posting asks for it; `from` and `to` in the mended text. */
export interface SkillMention extends Span {
  readonly skill: Skill;
  readonly level: SkillLevel;
  readonly years?: number | undefined;
  /** The mentions that stand for each other share an object. */
  readonly choice?: object | undefined;
  readonly section?: Section;
}

/** A skill of a role: its mentions, those that ask most strongly first. */
export interface FoundSkill {
  readonly skill: Skill;
  readonly level: SkillLevel;
  readonly years?: number | undefined;
  readonly group?: number | undefined;
  readonly mentions: readonly SkillMention[];
}

declare module 'vfile' {
  interface DataMap {
    skills: FoundSkill[];
  }
}

/** Finds the skills that the employer's words name, with level, years and alternatives. */
export const remarkSkills: Plugin<[Matcher], Root> = (matchAny) => (tree, file) => {
  const { facts, posting } = file.data;
  const text = posting?.seed.text.value.slice(posting.from, posting.to) ?? '';
  const match = knowingAbbreviations(matchAny, text);
  const context = contextOf(tree);
  const employer = facts?.hiringOrganization?.value;
  const mentions: SkillMention[] = [];

  for (const section of sectionsOf(tree)) {
    if (section.by === 'site' || section.kind === 'legal' || section.kind === 'benefits') continue;
    const bySection = levelOf(section, context);
    for (const [index, node] of section.children.entries()) {
      const level = isAskingList(node, section) ? 'required' : bySection;
      for (const { paragraph, leads } of ledParagraphs(node, section.children[index - 1])) {
        const own = levelBelow(leads, level);
        for (const mention of mentionsIn(paragraph, section, match, own, employer)) mentions.push(mention);
      }
    }
  }
  const title = facts?.title;
  if (title && !title.inferred) {
    for (const { skill, from, to } of match(title.value)) {
      mentions.push({ skill, level: 'mentioned', from: title.from + from, to: title.from + to });
    }
  }

  const family = facts?.jobFamily?.value;
  file.data.skills = withoutEverydayWork(gathered(mentions), { ...context, family });
  if (mentions.length === 0) {
    file.message('Expected a known skill, found none: add the skills it names to `src/content/skills/`', {
      ...(tree.position && { place: tree.position }),
      ruleId: 'unknown-skills',
      source: 'rolebook',
    });
  }
};

function contextOf(tree: Root): LevelContext {
  const asks = ({ kind, children }: Section) =>
    (kind === 'minimum' || kind === 'preferred') && children.length > 0;
  return { hasQualifications: sectionsOf(tree).some(asks) };
}

function mentionsIn(
  paragraph: Paragraph,
  section: Section,
  match: Matcher,
  bySection: SkillLevel,
  employer: string | undefined,
): SkillMention[] {
  const passage = passageOf(paragraph, section);
  const found = match(passage.value);
  if (found.length === 0) return [];
  let next = 0;
  return sentencesOf(passage.value).flatMap(({ value, from }) => {
    const first = next;
    while (next < found.length && (found[next] as Mention).from < from + value.length) next++;
    if (first === next || (bySection === 'mentioned' && forbids(value))) return [];
    const customers = toldInSentences.has(section.kind) ? customersFrom(value) : value.length;
    const here = found
      .slice(first, next)
      .map((mention) => ({
        skill: mention.skill,
        from: mention.from - from,
        to: mention.to - from,
        shared: mention.shared,
      }))
      .filter((mention) => mention.from < customers && !isOwnName(value, mention, section.kind, employer));
    const choices = choicesIn(here, value);
    const years = yearsOf(here, value, employer);
    const said = here.map((mention, index) => ({
      skill: mention.skill,
      section,
      from: passage.origin(from + mention.from),
      to: passage.origin(from + mention.to - 1) + 1,
      level: denies(value, mention)
        ? ('mentioned' as const)
        : levelIn(value, mention.from, bySection, { told: mayAsk(section), employer }),
      // “MS in virology with ten years of experience”: the years are not of the degree.
      years: isFieldOfStudy(value, mention.from) ? undefined : years[index],
      choice: choices.get(index),
    }));
    // A name whose word a neighbour has counts where it is asked for; what there is not is only named.
    return said.filter(({ level }, index) => {
      const mention = here[index];
      return level !== 'mentioned' || !mention || !(mention.shared || denies(value, mention));
    });
  });
}

/** Whether the sentences of a section ask by themselves: skills beside a list of requirements may do so, or are only named. */
function mayAsk({ kind, heading }: Section): boolean {
  return (toldInSentences.has(kind) || kind === 'skills') && !(heading && headsNoNeed(textOf(heading)));
}

/** Whether a list asks by how its lines begin, though no heading says so, or one of duties stands above it. */
function isAskingList(node: RootContent, section: Section): boolean {
  const maybe = mayAsk(section) || section.kind === 'responsibilities';
  return node.type === 'list' && maybe && kindByContent(linesWithin([node])) === 'minimum';
}

/** The mentions of a sentence that stand for each other share an object. */
function choicesIn(mentions: readonly Span[], sentence: string): Map<number, object> {
  const choices = new Map<number, object>();
  for (const alternatives of alternativesIn(mentions, sentence)) {
    const choice = {};
    for (const index of alternatives) choices.set(index, choice);
  }
  return choices;
}

/**
 * One entry a skill: the strongest level wins, then the mention that ties years to it, then the place. Years are those
 * of the first mention, so that where a reader looks they are said.
 */
function gathered(mentions: readonly SkillMention[]): FoundSkill[] {
  const bySkill = Map.groupBy(mentions, ({ skill }) => skill.id);
  const found = [...bySkill.values()].map(
    (all): Omit<FoundSkill, 'group'> & { choice?: object | undefined } => {
      const sorted = bySections(all).toSorted(strongerFirst);
      const first = sorted[0] as SkillMention;
      const choice = sorted.every((mention) => mention.level !== first.level || mention.choice)
        ? first.choice
        : undefined;
      return {
        skill: first.skill,
        level: first.level,
        years: first.years,
        choice,
        mentions: sorted,
      };
    },
  );
  return grouped(
    found.toSorted(
      (a, b) => strongestFirst.indexOf(a.level) - strongestFirst.indexOf(b.level) || firstOf(a) - firstOf(b),
    ),
  );
}

/** Where a section says how strongly a skill is asked for, what is told elsewhere only mentions it. */
function bySections(mentions: readonly SkillMention[]): readonly SkillMention[] {
  const isListed = ({ section, level }: SkillMention) =>
    level !== 'mentioned' && section !== undefined && !toldInSentences.has(section.kind);
  if (!mentions.some(isListed)) return mentions;
  return mentions.map((mention) => (isListed(mention) ? mention : { ...mention, level: 'mentioned' }));
}

function strongerFirst(a: SkillMention, b: SkillMention): number {
  const ofYears = Number(a.years === undefined) - Number(b.years === undefined);
  return strongestFirst.indexOf(a.level) - strongestFirst.indexOf(b.level) || ofYears || a.from - b.from;
}

/** Where a skill is first asked for as strongly as it is. */
function firstOf({ level, mentions }: Pick<FoundSkill, 'level' | 'mentions'>): number {
  const asStrong = mentions.filter((mention) => mention.level === level);
  return asStrong.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);
}

function grouped(
  found: readonly (Omit<FoundSkill, 'group'> & { choice?: object | undefined })[],
): FoundSkill[] {
  const members = Map.groupBy(found, ({ choice }) => choice);
  const numbers = new Map<object, number>();
  return found.map(({ choice, ...skill }) => {
    const shared = choice && (members.get(choice)?.length ?? 0) > 1;
    if (!choice || !shared) return skill;
    const group = numbers.get(choice) ?? numbers.size + 1;
    numbers.set(choice, group);
    return { ...skill, group };
  });
}
