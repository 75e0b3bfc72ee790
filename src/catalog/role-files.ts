import { fileOf } from '../browser/file-of.ts';
import type { FilePlan } from './file-plan.ts';

/** The path in the site of the file with a role's record: its own, or that of several roles. */
export function recordPath(id: string, { records }: Pick<FilePlan, 'records'>): string {
  return `api/roles/${records > 0 ? fileOf(id, records) : id}.json`;
}

/** The path in the site of the file with a role as Markdown: its own, or that of several roles. */
export function markdownPath(id: string, { twins }: Pick<FilePlan, 'twins'>): string {
  return twins > 0 ? `roles/markdown/${fileOf(id, twins)}.md` : `roles/${id}.md`;
}
