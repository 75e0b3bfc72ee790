import { VFile } from 'vfile';
import { contactFinder } from '../../src/astro/contact-finder.ts';
import { readSeed, seedPaths } from '../../src/astro/read-seeds.ts';
import { readSkills } from '../../src/astro/read-vocabulary.ts';
import { converterOf, isRefused } from '../../src/convert/pipeline.ts';
import { type Cost, measure, table } from './measure.ts';

// npm run bench -- FOLDER…: what converting the postings of each folder costs, the smallest first, gate included.
const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('Expected folders of postings, found none: npm run bench -- FOLDER…\n');
  process.exit(2);
}

const convert = converterOf(readSkills(), await contactFinder());
const seedsIn = (folder: string) => seedPaths(folder).map((path) => readSeed(path));
const warmUp = seedsIn(folders[0] as string).slice(0, 200);
for (const seed of warmUp) convert(seed);

const rows: (string | number)[][] = [];
let perRoleBefore: number | undefined;
for (const folder of folders) {
  const seeds = seedsIn(folder);
  let roles = 0;
  let refused = 0;
  const cost = measure(() => {
    for (const seed of seeds) {
      for (const role of convert(seed)) isRefused(role) ? refused++ : roles++;
    }
  });
  rows.push(['convert', roles, refused, ...columns(cost, roles, perRoleBefore)]);
  perRoleBefore = cost.cpu / roles;
}

const [first] = seedsIn(folders[0] as string);
const text = `${first}\n`;
const large = new VFile({
  path: 'large.txt',
  value: text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000),
  data: { sha256: '0'.repeat(64) },
});
rows.push([
  'one of 1 MB',
  1,
  0,
  ...columns(
    measure(() => convert(large)),
    1,
    undefined,
  ),
]);

process.stdout.write(
  `${table(['stage', 'roles', 'refused', 'CPU s', 'clock s', 'MB', 'ms a role', 'a second', 'growth'], rows)}\n`,
);

function columns({ cpu, wall, memory }: Cost, roles: number, before: number | undefined) {
  const perRole = cpu / roles;
  return [
    cpu.toFixed(2),
    wall.toFixed(2),
    memory.toFixed(0),
    (perRole * 1000).toFixed(2),
    Math.round(1 / perRole),
    before === undefined ? '' : `×${(perRole / before).toFixed(2)}`,
  ];
}
