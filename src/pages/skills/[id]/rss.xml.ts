import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rssResponse } from '../../../astro/rss-response.ts';
import { skillFilePaths } from '../../../astro/skill-paths.ts';
import { isNamed } from '../../../catalog/is-named.ts';

export const getStaticPaths = () => skillFilePaths((id) => `skills/${id}/rss.xml`, isNamed);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { skill } }) =>
  rssResponse({
    title: `Rolebook: ${skill.preferredLabel}`,
    description: `Job roles that name ${skill.preferredLabel}, those posted last first.`,
    page: `skills/${skill.id}/`,
    path: `skills/${skill.id}/rss.xml`,
    roles: skill.demands.map(({ role }) => role),
  });
