import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Role } from '../schema.ts';
import { frontmatterOf } from './frontmatter.ts';
import { gate } from './gate.ts';
import { account } from './ledger.ts';
import { linkSkills } from './link-skills.ts';
import { nestedList } from './nested-list.ts';
import { sectionTexts } from './plain-text.ts';
import { roleId } from './role-id.ts';
import { blocksOf, writeBody } from './write-body.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

declare module 'vfile' {
  interface DataMap {
    /** The frontmatter of the role. */
    role: Role;
    /** The id of the role. */
    id: string;
    /** What each of its sections says, in plain text. */
    sectionTexts: string[];
  }
}

/** Writes the page of a role: accounts for the posting, links its skills, and passes the gate. */
export const rolePage: Plugin<[], Root, string> = function () {
  this.compiler = (node, file) => {
    const tree = node as Root;
    const { posting, skills = [] } = file.data;
    if (!posting) throw new Error('A page is written from a parsed posting');

    file.data.sectionTexts = sectionTexts(tree);
    const role = frontmatterOf(tree, file, account(blocksOf(tree), posting, file));
    file.data.role = role;
    file.data.id = roleId({
      ...role,
      path: posting.seed.file.path,
      posting: posting.index,
      postings: posting.count,
    });
    file.path = `${file.data.id}.mdx`;

    linkSkills(tree, skills);
    const blocks = blocksOf(tree).map((block) => (block.type === 'list' ? nestedList(block) : block));
    const page = `${writeFrontmatter(role)}\n${writeBody(blocks)}`;
    gate(page, blocks, role, file);
    return page;
  };
};
