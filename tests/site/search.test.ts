import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { titleFits } from '../../src/browser/search/title-fit.ts';
import { facets } from '../../src/catalog/facets.ts';
import { buildSite, seedsWith } from './build-site.ts';
import { type Searcher, searcherOf } from './searcher.ts';

// Postings that a search of words alone would take for one another, beside the seeds of the project.
const needs = (title: string, skill: string) =>
  `${title}\n\nRequirements\n\nYears of work with ${skill}, in teams`;
const more = {
  'firmware.txt': needs('Firmware Developer', 'C++'),
  'desktop.txt': needs('Desktop Developer', 'C#'),
  'backend.txt': needs('Backend Developer', '.NET'),
  'compiler.txt': needs('Compiler Developer', 'C, Rust'),
  'statistics.txt': needs('Biostatistician', 'R, SQL'),
  'platform.txt':
    'Platform Engineer\n\nCompany: Harbour Ltd\nLocation: Oslo, Norway\nDate posted: 2026-03-02\nEmployment type: Full-time\nSalary: $120,000 - $150,000 per year\n\nRequirements\n\nAt least 6 years of experience\nExperience with K8s and Terraform',
  'orchestration.txt':
    'Site Reliability Engineer\n\nCompany: Quay Ltd\nLocation: Bergen, Norway\nDate posted: 2025-11-20\nEmployment type: Part-time\n\nPreferred qualifications\n\nKubernetes and Go would help\n\nRequirements\n\nAt least 2 years of experience\nLinux and on-call duty',
  'titled.txt':
    'Kubernetes Administrator\n\nCompany: Harbour Ltd\nLocation: Oslo, Norway\n\nRequirements\n\nKubernetes clusters and their networks',
  'web.txt': needs('Web Developer', 'JavaScript and React'),
  'server.txt': needs('Server Developer', 'Java'),
  'language.txt': needs('Language Developer', 'natural language processing'),
  'lead.txt': needs('Lead Data Scientist', 'data, data and scientist tools'),
  'ports.txt': needs('Data Scientist, Ports', 'data of scientists, data scientist tools'),
  'grower.txt': 'Fruit Grower\n\nResponsibilities\n\nPick apples and plums in the orchard',
  'admissions.txt':
    'Admissions Clerk\n\nResponsibilities\n\nAnswer applicants, file applications, and explain whom the rules apply to',
  'waiter.txt': 'Waiter\n\nResponsibilities\n\nServe guests at the waterfront restaurant in the evening',
};
const seeds = [
  'Data Scientist',
  'ML Engineer',
  'Machine Learning Engineer - Vision',
  'Machine Learning Engineer — Camera & Photos, Creative Foundations',
  'Machine Learning Research Engineer (Human Sensing), SIML - ISE',
  'Senior Machine Learning Engineer - Apple Watch',
];
const [, mlEngineer, vision, camera, sensing, watch] = seeds;
const clusters = ['Kubernetes Administrator', 'Platform Engineer', 'Site Reliability Engineer'];

let searcher: Searcher;
beforeAll(async () => {
  const { site, output } = buildSite({ ROLEBOOK_SEEDS: seedsWith(more) });
  expect(output).toContain('22 roles indexed');
  searcher = await searcherOf(site);
});
afterAll(() => searcher.leave());

const find = (query: string, rest = '') => searcher.search(`q=${encodeURIComponent(query)}${rest}`);

describe('what a query finds first', () => {
  test.each([
    ['apple watch', watch],
    ['human sensing', sensing],
    ['camera photos', camera],
    ['data scientist', 'Data Scientist'],
    ['objective-c', watch],
    ['CI/CD', vision],
    ['prompt engineering', mlEngineer],
    ['ggplot', 'Data Scientist'],
    ['waterfront', 'Waiter'],
    ['Oslo platform', 'Platform Engineer'],
    ['Quay', 'Site Reliability Engineer'],
    ['200574806', watch],
    ['platform engineer', 'Platform Engineer'],
    ['javascript', 'Web Developer'],
    ['react', 'Web Developer'],
    ['reactjs', 'Web Developer'],
    ['java', 'Server Developer'],
    ['nlp', 'Language Developer'],
    ['golang', 'Site Reliability Engineer'],
    ['terraform', 'Platform Engineer'],
    ['kubernetes terraform', 'Platform Engineer'],
    ['kubernetes bergen', 'Site Reliability Engineer'],
    ['guests', 'Waiter'],
  ])('%s: %s', async (query, first) => {
    expect((await find(query)).titles[0]).toBe(first);
  });
});

describe('names and aliases of skills find the roles that name them, the title and the level first', () => {
  test.each([
    ['kubernetes', clusters],
    ['Kubernetes', clusters],
    ['k8s', clusters],
    ['K8S', clusters],
    ['C++', ['Firmware Developer']],
    ['c++', ['Firmware Developer']],
    ['C#', ['Desktop Developer']],
    ['c#', ['Desktop Developer']],
    ['.NET', ['Backend Developer']],
    ['.net', ['Backend Developer']],
    ['C', ['Compiler Developer']],
    ['R', ['Biostatistician']],
    ['r', ['Biostatistician']],
    ['go', ['Site Reliability Engineer']],
    ['kubernetes, go', ['Site Reliability Engineer']],
  ])('%s', async (query, titles) => {
    const { hits, titles: found } = await find(query);
    expect(found.slice(0, hits.filter(({ skill }) => skill?.named).length)).toEqual(titles);
  });

  test('ml engineer finds all whose titles say so, by either name', async () => {
    const titled = new Set(seeds.slice(1));
    expect(new Set((await find('ml engineer')).titles.slice(0, 5))).toEqual(titled);
  });

  test('Java is not the beginning of JavaScript', async () => {
    expect((await find('java')).titles).toEqual(['Server Developer']);
  });

  test('ML finds machine learning by its name', async () => {
    expect(new Set((await find('ML')).titles.slice(0, 6))).toEqual(new Set(seeds));
  });
});

describe('a word finds itself and its inflections', () => {
  test('not every word that begins as its stem does', async () => {
    const clerk = ['Admissions Clerk'];
    expect((await find('plum')).titles).toEqual(['Fruit Grower']);
    const { titles } = await find('apple');
    expect(titles).toContain('Fruit Grower');
    expect(titles).not.toContain('Admissions Clerk');
    expect((await find('apple orchard')).titles).toEqual(['Fruit Grower']);
    for (const query of ['applicant', 'applies', 'applying rules'])
      expect((await find(query)).titles, query).toEqual(expect.arrayContaining(clerk));
    for (const query of ['applicant', 'applies', 'applying rules'])
      expect((await find(query)).titles, query).not.toContain('Fruit Grower');
  });

  test('what no role says is the beginning of longer words', async () => {
    expect((await find('waterfr')).titles).toEqual(['Waiter']);
    expect((await find('orch')).titles).toEqual(['Fruit Grower']);
  });
});

describe('titles', () => {
  test('that are just what is asked for come first, then those that begin with it, then those that say it', async () => {
    const { titles } = await find('data scientist');
    expect(titles.slice(0, 3)).toEqual(['Data Scientist', 'Data Scientist, Ports', 'Lead Data Scientist']);
    expect((await find('ml engineer')).titles[0]).toBe('ML Engineer');
  });

  test.each([
    'data scientist',
    'scientist',
    'developer',
    'engineer',
    'machine learning',
    'ml engineer',
    'kubernetes',
  ])('%s: no title comes after one that says it less', async (query) => {
    const { hits, titles } = await find(query);
    const fits = hits.map(({ title }) => title ?? -1);
    expect(fits).toEqual(fits.toSorted((a, b) => a - b));
    for (const [at, title] of titles.entries())
      if (title.toLowerCase() === query) expect(fits[at], title).toBe(titleFits.exact);
  });
});

describe('broader skills', () => {
  test('deep learning finds roles that name only narrower ones, after those that name it, and says which imply it', async () => {
    const { hits, reasons, titles } = await find('deep learning');
    const named = hits.map(({ skill }) => skill?.named);
    expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
    expect(named).toContain(false);
    const { shown } = reasons[titles.indexOf(mlEngineer ?? '')] ?? { shown: [] };
    expect(shown.filter(({ implies }) => implies)).toContainEqual(
      expect.objectContaining({ name: 'PyTorch', level: 'required', implies: 'Deep learning (DL)' }),
    );
  });

  test('a role that names a skill is not marked as one that implies it', async () => {
    const { hits, reasons } = await find('kubernetes');
    for (const [at, { shown }] of reasons.entries()) {
      expect(hits[at]?.skill?.named).toBe(true);
      expect(shown[0]?.name).toBe('Kubernetes');
      expect(shown.some(({ implies }) => implies)).toBe(false);
    }
  });
});

describe('slips of the pen', () => {
  test.each([
    ['kuberntes', 'Kubernetes'],
    ['kubernetse', 'Kubernetes'],
    ['tensorfow', 'TensorFlow'],
    ['javasript', 'JavaScript'],
    ['pyhton', 'Python'],
    ['machin lerning', 'Machine learning'],
    ['terrafrom', 'Terraform'],
    ['waterfrnt', undefined],
    ['xyzzyq', undefined],
  ])('%s: did you mean %s', async (query, meant) => {
    expect((await find(query)).found.meant).toBe(meant);
  });

  test('what only begins alike is not found for a slip', async () => {
    expect((await find('pyhton')).titles).toEqual([]);
  });

  test('a word is not made up for by a short one that begins it', async () => {
    expect((await find('sommelier')).titles).toEqual([]);
  });

  test('a word that no role says is left out and told', async () => {
    const { found, titles } = await find('xyzzyq waterfront');
    expect(found.unknown).toEqual(['xyzzyq']);
    expect(titles).toEqual(['Waiter']);
  });

  test('right words are not mended', async () => {
    for (const query of ['waterfront', 'kubernetes', 'developer', 'on-call duty'])
      expect((await find(query)).found.meant, query).toBeUndefined();
  });
});

test('every role is found by its own title', async () => {
  const { titles } = await searcher.search('');
  for (const title of titles) expect((await find(title)).titles).toContain(title);
});

describe('phrases', () => {
  test('in quotes are found as they are said, not as the skill they name', async () => {
    const { found, titles } = await find('"clusters and their networks"');
    expect(titles).toEqual(['Kubernetes Administrator']);
    expect(found.asked.skills).toEqual([]);
    expect((await find('"networks and their clusters"')).titles).toEqual([]);
  });

  test('may stand beside words', async () => {
    const { titles } = await find('developer "natural language"');
    expect(titles[0]).toBe('Language Developer');
    expect(titles).not.toContain('Server Developer');
  });
});

describe('facets', () => {
  test('no query lists all roles, the newest first, then those without a day by their titles', async () => {
    const { titles } = await searcher.search('');
    expect(titles).toHaveLength(22);
    expect(titles[0]).toBe('Platform Engineer');
    const undated = titles.slice(3);
    expect(undated.toSorted(new Intl.Collator('en', { numeric: true }).compare)).toEqual(undated);
  });

  test('no query lists them in the order of their titles where that is asked for', async () => {
    const { titles } = await searcher.search('order=best');
    expect(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare)).toEqual(titles);
  });

  test.each([
    ['skill=kubernetes', clusters.toSorted()],
    ['skill=kubernetes&level=preferred', ['Site Reliability Engineer']],
    ['skill=kubernetes&skill=terraform', ['Platform Engineer']],
    ['skill=go&skill=terraform&skill-is=any', ['Platform Engineer', 'Site Reliability Engineer']],
    ['skill=kubernetes&place=Oslo%2C+Norway', ['Kubernetes Administrator', 'Platform Engineer']],
    ['place=Bergen%2C+Norway', ['Site Reliability Engineer']],
    ['organization=Harbour+Ltd&posted-from=2026-01-01', ['Platform Engineer']],
    ['posted-from=2025-11-01&posted-to=2025-12-31', ['Site Reliability Engineer']],
    ['skill=kubernetes&years-to=3', ['Site Reliability Engineer']],
    ['skill=kubernetes&years-from=6', ['Platform Engineer']],
    ['pay=stated', ['Platform Engineer']],
    ['skill=kubernetes&pay=not+stated', ['Kubernetes Administrator', 'Site Reliability Engineer']],
    ['type=PART_TIME', ['Site Reliability Engineer']],
    ['skill=kubernetes&type=FULL_TIME&type=PART_TIME&type-is=none', ['Kubernetes Administrator']],
    ['q=kubernetes&level=preferred', ['Site Reliability Engineer']],
    ['q=kubernetes&organization=Harbour+Ltd&organization-is=none', ['Site Reliability Engineer']],
    ['q=developer&category=programming-languages&skill=java', ['Server Developer']],
    ['q=xyzzyq&skill=java', []],
    ['skill=java&skill=kubernetes', []],
  ])('%s', async (address, titles) => {
    expect((await searcher.search(address)).titles.toSorted()).toEqual(titles);
  });

  test('what an address says and no role has is ignored', async () => {
    const { titles, state } = await searcher.search(
      'skill=juggling&level=loudly&place=Atlantis&years-to=old&x=1',
    );
    expect(titles).toHaveLength(22);
    expect(state).toEqual({ query: '', choices: {}, ranges: {} });
  });

  test.each([
    '',
    'q=developer',
    'q=deep+learning',
    'q=ml&skill=python',
    'skill=python&skill=pytorch&level=required',
    'skill=python&skill=swift&skill-is=any&place=not+stated',
    'skill=python&skill-is=none&category=machine-learning',
  ])('counts stay true: choosing a value of “%s” finds as many roles as it said', async (address) => {
    for (const facet of facets.filter(({ kind }) => kind === 'choice')) {
      const before = await searcher.search(address);
      for (const { value, count, chosen } of (await before.counts(facet.id)).slice(0, 8)) {
        // Where a role must have all, a value is added to those chosen; else its count is its own.
        const isAll = (before.state.choices[facet.id]?.mode ?? facet.modes[0]) === 'all';
        const rest = isAll ? address : `${without(address, facet.id)}&${facet.id}-is=any`;
        const choosing = isAll && chosen ? rest : `${rest}&${facet.id}=${encodeURIComponent(value)}`;
        const after = await searcher.search(choosing);
        expect(after.hits.length, `${facet.id} ${value}`).toBe(count);
      }
    }
  });
});

function without(address: string, id: string): string {
  const params = new URLSearchParams(address);
  params.delete(id);
  params.delete(`${id}-is`);
  return params.toString();
}
