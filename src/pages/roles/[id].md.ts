import type { APIRoute } from 'astro';
import { readBodyText } from '../../astro/read-body-text.ts';
import { roleFilePaths } from '../../astro/role-paths.ts';
import type { RoleEntry } from '../../catalog/catalog.ts';
import { roleMarkdown } from '../../catalog/role-markdown.ts';

export const getStaticPaths = () => roleFilePaths((id) => `roles/${id}.md`);

/** The Markdown twin of a role's page. */
export const GET: APIRoute<{ role: RoleEntry }> = ({ props: { role } }) =>
  new Response(roleMarkdown(role, readBodyText(role.id)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
