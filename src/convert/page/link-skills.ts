import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { spanOf } from '../facts/reading.ts';
import { paragraphsOf, type Section, sectionsOf } from '../posting/nodes.ts';
import type { FoundSkill, SkillMention } from '../skills/remark-skills.ts';

/** Links the first mention of each skill in a section to its page, relative to the page of a role. */
export function linkSkills(tree: Root, skills: readonly FoundSkill[]): void {
  const firsts = firstMentions(skills);
  for (const section of sectionsOf(tree)) {
    const mentions = firsts.get(section);
    if (!mentions) continue;
    for (const paragraph of paragraphsOf(section.children)) {
      paragraph.children = paragraph.children.flatMap((node) =>
        node.type === 'text' ? linked(node, mentions) : [node],
      );
    }
  }
}

function firstMentions(skills: readonly FoundSkill[]): Map<Section, SkillMention[]> {
  const firsts = new Map<Section, SkillMention[]>();
  for (const { mentions } of skills) {
    const seen = new Set<Section>();
    for (const mention of mentions.toSorted((a, b) => a.from - b.from)) {
      const { section } = mention;
      if (!section || seen.has(section)) continue;
      seen.add(section);
      firsts.set(section, [...(firsts.get(section) ?? []), mention]);
    }
  }
  for (const mentions of firsts.values()) mentions.sort((a, b) => a.from - b.from);
  return firsts;
}

function linked(text: Text, mentions: readonly SkillMention[]): PhrasingContent[] {
  const { from, to } = spanOf(text);
  const inside = mentions.filter((mention) => from <= mention.from && mention.to <= to);
  const parts: PhrasingContent[] = [];
  let at = from;
  for (const mention of inside) {
    if (mention.from > at) parts.push(part(text, at, mention.from));
    const link: Link = {
      type: 'link',
      url: `../../skills/${mention.skill.id}/`,
      children: [part(text, mention.from, mention.to)],
    };
    parts.push(link);
    at = mention.to;
  }
  if (at < to || parts.length === 0) parts.push(part(text, at, to));
  return parts;
}

/** A part of a text node; it goes to the page only, so it needs no place in the seed. */
function part(text: Text, from: number, to: number): Text {
  const start = spanOf(text).from;
  return { type: 'text', value: text.value.slice(from - start, to - start) };
}
