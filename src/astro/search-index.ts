import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { z } from 'zod';
import { filePlan } from '../catalog/file-plan.ts';
import { packPageNames } from '../catalog/pack-page-names.ts';
import { searchDocument } from '../catalog/search-document.ts';
import { indexCount, indexFolder } from '../catalog/search-indexes.ts';
import { buildState, builtSite, isKept, timed } from './build-state.ts';
import { fileAt, hasFile } from './built-site.ts';
import { digestOf } from './content-digest.ts';
import { maxFiles } from './max-files.ts';
import { readBody } from './read-body.ts';
import { readPage, roleOf } from './read-role.ts';
import {
  type IndexFiles,
  indexedPages,
  indexRoles,
  indexVersion,
  namesOf,
  type RoleWords,
} from './role-index.ts';

/**
 * Indexes the words of all roles for search in the reader's browser, and fails where one would not be found.
 * The roles are divided among indexes by their ids, so that an edit makes only one of these anew.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const start = performance.now();
        const site = builtSite(fileURLToPath(dir));
        const roles = rolesOf(site.folder);
        const pages = new Map<string, string>();
        try {
          const count = indexCount(roles.length);
          const { fragments, smallWordFiles } = planOf(site.folder, roles.length);
          const inFile = Math.ceil(roles.length / fragments);
          for (const [number, ids] of dividedAmong(count, roles).entries()) {
            const folder = indexFolder(number);
            const files = { fragments: Math.ceil(ids.length / inFile), smallWordFiles };
            if (isKept(`${folder}/`, keyOf(ids, files)))
              for (const path of filesOf(folder)) site.kept.add(path);
            else {
              await indexRoles(ids.map(wordsOf), join(site.folder, folder), files);
              // Its process keeps the memory of an index that it has written.
              await close();
            }
            const at = fileAt(site, `${folder}/pagefind-entry.json`);
            for (const [id, page] of indexedPages(dirname(at))) pages.set(id, page);
          }
        } finally {
          await close();
        }
        const unmade = roles.filter((id) => !hasFile(site, `roles/${id}/index.html`));
        if (unmade.length > 0)
          throw new Error(
            `Expected a page for each role, found none of ${unmade.join(', ')}: build again without what was kept (site-roles)`,
          );
        writeFileSync(
          join(site.folder, 'search/pages.json'),
          JSON.stringify(packPageNames(namesOf(roles, pages))),
        );
        console.log(`${roles.length} roles indexed`);
        timed('index', start);
      },
    },
  };
}

/** The files of an index in the last build; the others lie in folders of theirs below the first. */
function filesOf(folder: string): string[] {
  const paths = [...(buildState().last?.manifest.keys() ?? [])];
  return paths.filter(
    (path) => path.startsWith(`${folder}/`) && !/^\d+\//.test(path.slice(folder.length + 1)),
  );
}

function dividedAmong(count: number, ids: readonly string[]): string[][] {
  const groups = Array.from({ length: count }, (): string[] => []);
  for (const id of ids) groups[Number.parseInt(digestOf([id]).slice(0, 8), 16) % count]?.push(id);
  return groups.map((group) => group.sort());
}

function wordsOf(id: string): RoleWords {
  const page = readPage(id);
  const role = roleOf(id, page);
  return { id, content: searchDocument(role, readBody(role, page)) };
}

function keyOf(ids: readonly string[], files: IndexFiles): string {
  return digestOf([indexVersion, JSON.stringify(files), ...ids.flatMap((id) => [id, readPage(id)])]);
}

const skillsSchema = z.object({ counts: z.array(z.number()) });

/** Which files the index gets, as the plan for the files of the site has it. */
function planOf(site: string, roles: number): IndexFiles {
  const { counts } = skillsSchema.parse(JSON.parse(readFileSync(join(site, 'search/skills.json'), 'utf8')));
  const feeds = counts.filter((count) => count > 0).length;
  return filePlan({ roles, skills: counts.length, feeds, limit: maxFiles() });
}

const cardsSchema = z.array(z.object({ id: z.string() }));

/** The ids of the roles in the order of the catalog, as the cards for lists of results have them. */
function rolesOf(site: string): string[] {
  const folder = join(site, 'search/roles');
  const files = readdirSync(folder).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return files.flatMap((file) =>
    cardsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(({ id }) => id),
  );
}
