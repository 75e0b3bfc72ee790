import type { APIRoute } from 'astro';
import { type MatchFile, matchFiles } from '../../astro/match-files.ts';

export async function getStaticPaths() {
  const files = Object.values(await matchFiles()).flat();
  return files.map(({ name, rows }) => ({ params: { file: name }, props: { rows } }));
}

/** The rows of a file for the match page. */
export const GET: APIRoute<Pick<MatchFile, 'rows'>> = ({ props }) => Response.json(props.rows);
