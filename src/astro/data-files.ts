import { roleJsonSchema } from '../api/json-schema.ts';
import { jsonText } from '../api/json-text.ts';
import { llmsText } from '../api/llms-text.ts';
import { roleList, roleRecord } from '../api/role-records.ts';
import { roleTable } from '../api/role-table.ts';
import { rssOf } from '../api/rss.ts';
import { shortened } from '../api/shortened.ts';
import { skillList, skillRecord } from '../api/skill-records.ts';
import { csvOf } from '../browser/csv.ts';
import { completenessOf } from '../catalog/completeness.ts';
import { mostAsked } from '../catalog/most-asked.ts';
import { recordPath } from '../catalog/role-files.ts';
import { getCatalog } from './get-catalog.ts';
import { getFilePlan } from './get-file-plan.ts';
import { siteUrl } from './site-url.ts';

/** A file of the static API: where it lies, and a piece of it. */
export interface DataFile {
  /** A path in the site; `<id>` stands for each role or skill, `<n>` for a number. */
  readonly path: string;
  readonly about: string;
  /** A file of this form that is there, and a piece of what it says; none where the site has no roles. */
  readonly example?: { readonly path: string; readonly text: string; readonly cut: string };
}

const cutLists = 'each list cut to its first entry';

/** The files of the static API, with examples made as the files themselves are made. */
export async function dataFiles(): Promise<DataFile[]> {
  const catalog = await getCatalog();
  const role = completenessOf(catalog.roles).at(-1)?.role;
  const [skill] = mostAsked(catalog, 1);
  const plan = await getFilePlan();
  const recordOf = role && recordPath(role.id, plan);
  const together = catalog.roles
    .filter(({ id }) => recordPath(id, plan) === recordOf)
    .map((own) => roleRecord(own, siteUrl));
  const json = (path: string, value: object) => ({
    path,
    text: jsonText(shortened(value)),
    cut: cutLists,
  });
  const text = (path: string, value: string, cut: string) => ({ path, text: value.trimEnd(), cut });
  const feed = { title: 'Rolebook', description: 'Job roles, those posted last first.', page: '' };
  return [
    {
      path: 'api/roles.json',
      about:
        'All roles in short: what is needed to choose among them, and the addresses of the files with the record and the Markdown of each. A role a line.',
      ...(role && { example: json('api/roles.json', roleList([...catalog.roles], siteUrl, plan)) }),
    },
    {
      path: plan.records > 0 ? 'api/roles/<n>.json' : 'api/roles/<id>.json',
      about: `${plan.records > 0 ? 'Some roles, a role a line; “record” in api/roles.json says which file a role is in. Each' : 'A role'}: its facts by their names in schema.org’s JobPosting, those that are inferred, the line that says each, its sections, its skills, and where every character of the posting went. A fact that is not stated is not there.`,
      ...(role &&
        recordOf && {
          example: json(recordOf, plan.records > 0 ? together : roleRecord(role, siteUrl)),
        }),
    },
    {
      path: 'api/skills.json',
      about:
        'All skills that roles name, and the broader ones these imply, with how many roles ask for each. A skill a line.',
      ...(skill && { example: json('api/skills.json', skillList(catalog.skills.values(), siteUrl)) }),
    },
    {
      path: 'api/skills/<id>.json',
      about: 'A skill: what it means, its other names, the skills around it, and the roles that name it.',
      ...(skill && { example: json(`api/skills/${skill.id}.json`, skillRecord(skill, siteUrl)) }),
    },
    {
      path: 'api/schema.json',
      about:
        'The JSON Schema (2020-12) of a role’s file, made from the schema that the build checks roles with.',
      example: text(
        'api/schema.json',
        JSON.stringify(roleJsonSchema(siteUrl('api/schema.json')), null, 2)
          .split('\n')
          .slice(0, 16)
          .join('\n'),
        'its first lines',
      ),
    },
    {
      path: 'api/roles.csv',
      about:
        'The roles as a table (RFC 4180, UTF-8). A text that a spreadsheet would run as a formula has an apostrophe before it.',
      ...(role && {
        example: text(
          'api/roles.csv',
          csvOf(roleTable(catalog.roles.slice(0, 1), siteUrl)),
          'its first two lines',
        ),
      }),
    },
    {
      path: 'rss.xml',
      about: 'The hundred roles posted last, as RSS 2.0. A role that states no date has none here either.',
      ...(role && {
        example: text(
          'rss.xml',
          rssOf({ ...feed, path: 'rss.xml', roles: catalog.roles }, siteUrl)
            .split('</item>')[0]
            ?.concat('</item>') ?? '',
          'up to its first entry',
        ),
      }),
    },
    { path: 'skills/<id>/rss.xml', about: 'The same for the roles that name a skill, where any does.' },
    {
      path: 'llms.txt',
      about:
        'The site for readers that are programs (llmstxt.org): what is where, with the roles as Markdown.',
      example: text(
        'llms.txt',
        llmsText(catalog.roles, siteUrl, plan).split('\n## Roles')[0] ?? '',
        'up to its list of roles',
      ),
    },
    plan.twins > 0
      ? {
          path: 'roles/markdown/<n>.md',
          about:
            'Some roles as Markdown, each after a line “<!-- role: id -->”; “markdown” in api/roles.json says which file a role is in.',
        }
      : { path: 'roles/<id>.md', about: 'A role as Markdown.' },
    { path: 'sitemap-index.xml', about: 'The pages that search engines should know.' },
  ];
}
