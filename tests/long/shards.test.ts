import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentsOf, newFolder } from '../folder.ts';
import { copyProject, startBuild } from './project-copy.ts';

const whole = newFolder();
const joined = newFolder();
const options = ['--skip-refused'];
const count = 4;

beforeAll(async () => {
  for (const project of [whole, joined]) {
    copyProject(project);
    for (let index = 0; index < 12; index++)
      writeFileSync(
        join(project, `seeds/role-${index}.txt`),
        `Head Gardener ${index}\n\nRequirements\n\n• SQL\n• ${index} years of Kubernetes\n`,
      );
    writeFileSync(join(project, 'seeds/empty.txt'), ' ');
  }
  for (let index = 1; index <= count; index++) {
    const env = { ROLEBOOK_SHARD: `${index}/${count}` };
    const { code, output } = await startBuild(joined, env, ['--out', 'parts']).done;
    expect(code, output).toBe(0);
  }
  const { code, output } = await startBuild(whole, {}, options).done;
  expect(code, output).toBe(0);
}, 180_000);
afterAll(() => {
  for (const project of [whole, joined]) rmSync(project, { recursive: true, force: true });
});

/** Joins the parts with nothing kept from before. */
function join4() {
  for (const path of ['dist', '.dist.build.json', '.astro', 'node_modules/.astro', 'src/content/roles'])
    rmSync(join(joined, path), { recursive: true, force: true });
  return startBuild(joined, {}, [...options, '--parts', 'parts']).done;
}
const sites = () => [whole, joined].map((project) => contentsOf(join(project, 'dist')));
const part = (index: number) => join(joined, `parts/part-${index}-of-${count}.ndjson`);

test('four parts, each converted by itself, are joined to the very site that one build makes', async () => {
  const { code, output } = await join4();
  expect(code, output).toBe(0);
  // What was refused in a part is told where the parts are joined.
  expect(output).toContain('seeds/empty.txt:1:1 Expected a job posting');
  const [one, other] = sites();
  expect(other).toEqual(one);
});

test('what a part says is taken, and not converted again', async () => {
  const before = readFileSync(part(1), 'utf8');
  expect(before).toContain('Head Gardener');
  writeFileSync(part(1), before.replaceAll('Head Gardener', 'Chief Gardener'));
  await join4();
  writeFileSync(part(1), before);
  expect(readFileSync(join(joined, 'dist/roles/index.html'), 'utf8')).toContain('Chief Gardener');
});

test('postings of a part that is missing are converted where the others are joined', async () => {
  rmSync(part(2));
  expect((await join4()).code).toBe(0);
  const [one, other] = sites();
  expect(other).toEqual(one);
});

test('a part of another converter is not taken', async () => {
  writeFileSync(part(3), readFileSync(part(3), 'utf8').replace(/"version":"\w/, '"version":"x'));
  const { code, output } = await join4();
  expect(code).toBe(1);
  expect(output).toContain('Expected part-3-of-4.ndjson to be made by this converter, found another');
});

test.each(['0/4', '5/4', '1', 'a/b', '1/4/2'])('%s is no part', async (said) => {
  const { code, output } = await startBuild(joined, { ROLEBOOK_SHARD: said }).done;
  expect(code).toBe(1);
  expect(output).toContain(`found “${said}”: write it as in 2/4 (shard)`);
});
