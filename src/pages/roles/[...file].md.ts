import type { APIRoute } from 'astro';
import { readBodyText } from '../../astro/read-body-text.ts';
import { markdownPaths, type RoleFile } from '../../astro/record-paths.ts';
import { bundleMark } from '../../browser/bundle-mark.ts';
import type { RoleEntry } from '../../catalog/catalog.ts';
import { roleMarkdown } from '../../catalog/role-markdown.ts';

export const getStaticPaths = markdownPaths;

const textOf = (role: RoleEntry) => roleMarkdown(role, readBodyText(role.id));

/** The Markdown twin of a role's page, or those of several. */
export const GET: APIRoute<RoleFile> = ({ props }) =>
  new Response(
    'role' in props
      ? textOf(props.role)
      : props.bundle.map((role) => `${bundleMark(role.id)}${textOf(role)}`).join(''),
    { headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  );
