import type { APIRoute } from 'astro';
import { getCatalog } from '../../../astro/get-catalog.ts';
import type { Card } from '../../../browser/search/data.ts';
import { cardFilesOf } from '../../../catalog/cards.ts';

/** A file for every few roles. */
export async function getStaticPaths() {
  const files = cardFilesOf(await getCatalog());
  return files.map((cards, file) => ({ params: { file: String(file) }, props: { cards } }));
}

/** What lists of results say of some roles. */
export const GET: APIRoute<{ cards: readonly Card[] }> = ({ props }) => Response.json(props.cards);
