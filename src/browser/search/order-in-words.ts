import type { Outcome } from './search-engine.ts';
import { orderOf } from './search-state.ts';

/** In which order the roles found stand, in a sentence; nothing where there is nothing to tell. `names` are the skills asked for. */
export function orderInWords(
  { hits, state, undated }: Pick<Outcome, 'hits' | 'state' | 'undated'>,
  names: readonly string[],
): string {
  if (hits.length < 2) return '';
  if (orderOf(state) === 'newest') return newestInWords(hits.length, undated);
  if (state.query.trim() === '') return 'In the order of their titles.';
  return names.length > 0 ? skillsInWords(hits, names) : '';
}

function newestInWords(all: number, undated: number): string {
  if (undated === 0) return 'Newest first.';
  if (undated === all) return 'None of them says when it was posted.';
  return undated === 1
    ? 'Newest first; one that does not say when it was posted stands last.'
    : `Newest first; ${undated.toLocaleString('en')} that do not say when they were posted stand last.`;
}

function skillsInWords(hits: Outcome['hits'], names: readonly string[]): string {
  const said = names.join(' and ');
  const it = names.length > 1 ? 'them' : 'it';
  const named = hits.filter(({ skill }) => skill?.named).length;
  const implied = hits.filter(({ skill }) => skill && !skill.named).length;
  const others = hits.length - named - implied;
  const parts = [
    ...(named > 0 ? [`the roles that name ${said}`] : []),
    ...(implied > 0
      ? [
          `${implied.toLocaleString('en')} that ${implied === 1 ? 'implies' : 'imply'} ${named > 0 ? it : said} by a narrower skill`,
        ]
      : []),
    ...(others > 0
      ? [`${others.toLocaleString('en')} that only ${others === 1 ? 'says' : 'say'} the words`]
      : []),
  ];
  return parts.length > 1 ? `First ${parts.join(', then ')}.` : '';
}
