import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkRows } from '../../src/catalog/map/link-rows.ts';
import { mapSkills } from '../../src/catalog/map/map-skills.ts';
import { skillLinks } from '../../src/catalog/map/skill-links.ts';
import { skillMap } from '../../src/catalog/map/skill-map.ts';
import { type Box, spread } from '../../src/catalog/map/spread.ts';
import { catalog, role, skillIn } from '../catalog.ts';

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -50, max: 400 }),
    y: fc.integer({ min: -50, max: 400 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 40 },
);

test('boxes moved apart lie in the frame and not on each other, keep their size, and are wherever they were left', () => {
  fc.assert(
    fc.property(boxes, (given) => {
      const { boxes: moved, frame } = spread(given, { width: 200, height: 100 });
      for (const [index, { width, height }] of moved.entries()) {
        expect({ width, height }).toEqual({ width: given[index]?.width, height: given[index]?.height });
      }
      expect(moved.filter((box) => !isInside(box, frame))).toEqual([]);
      expect(overlapping(moved, 0)).toEqual([]);
      expect(spread(given, { width: 200, height: 100 })).toEqual({ boxes: moved, frame });
    }),
  );
});

const sharing = catalog(
  Array.from({ length: 40 }, (_, index) =>
    role(
      `r${index}`,
      [
        'python',
        'sql',
        'machine learning',
        'large language models',
        'c',
        'git',
        'kubernetes',
        'docker',
        'go',
        'r',
      ]
        .map((id, place) => ({ id: id.replaceAll(' ', '-'), place }))
        .filter(({ place }) => (index * 7 + place * place) % (place + 2) === 0),
    ),
  ),
);

test.each([
  ['wide', { width: 1180, height: 760, smallest: 15, largest: 30, tap: 30 }],
  ['narrow', { width: 340, height: 1080, smallest: 13, largest: 21, tap: 30 }],
])('a %s map has every label inside it, none on another, all of a finger’s height', (_, style) => {
  const map = skillMap(mapSkills(sharing), style);
  expect(map.nodes.length).toBe(sharing.skills.size);
  expect(overlapping(map.nodes, 1)).toEqual([]);
  for (const node of map.nodes) {
    expect(node.height).toBeGreaterThanOrEqual(style.tap);
    expect(node.size).toBeGreaterThanOrEqual(style.smallest);
    expect(isInside(node, { width: map.width + 1, height: map.height + 1 })).toBe(true);
  }
});

test('a skill that more roles name is set no smaller', () => {
  const { nodes } = skillMap(mapSkills(sharing), {
    width: 900,
    height: 900,
    smallest: 10,
    largest: 30,
    tap: 20,
  });
  const byDemand = nodes.toSorted((a, b) => a.skill.demands.length - b.skill.demands.length);
  expect(byDemand.map(({ size }) => size)).toEqual(
    byDemand.map(({ size }) => size).toSorted((a, b) => a - b),
  );
});

test('links count the roles that name both, and every skill that stands with another more than by chance has one', () => {
  const skills = [...sharing.skills.values()];
  const links = skillLinks(skills, sharing.roles.length, 2);
  const rolesOf = (index: number) => new Set(skills[index]?.demands.map((demand) => demand.role));
  for (const { from, to, count, weight } of links) {
    expect(from).toBeLessThan(to);
    expect(count).toBe(rolesOf(from).intersection(rolesOf(to)).size);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(1 + 1e-9);
  }
  for (const [index] of skills.entries()) {
    const alone = skills.every((_, other) => {
      const both = rolesOf(index).intersection(rolesOf(other)).size;
      const chance = (rolesOf(index).size * rolesOf(other).size) / (sharing.roles.length + 1);
      return other === index || both <= chance;
    });
    const own = links.filter(({ from, to }) => from === index || to === index);
    expect(own.length > 0).toBe(!alone);
  }
});

test('the table says every link of the map from both its ends', () => {
  const shown = mapSkills(sharing);
  const rows = linkRows(shown);
  expect(rows.map(({ skill }) => skill.demands.length)).toEqual(
    rows.map(({ skill }) => skill.demands.length).toSorted((a, b) => b - a),
  );
  expect(rows.flatMap(({ joined }) => joined)).toHaveLength(shown.links.length * 2);
});

test('a skill of one role alone is left out where enough are shared', () => {
  const few = catalog([role('one', ['a', 'b']), role('two', ['a'])]);
  expect(mapSkills(few).skills).toContain(skillIn(few, 'b'));
  const ids = Array.from({ length: 12 }, (_, index) => `s${index}`);
  const many = catalog([role('one', [...ids, 'alone']), role('two', ids)]);
  expect(mapSkills(many).skills.map(({ id }) => id)).not.toContain('alone');
  expect(mapSkills(many).skills).toHaveLength(12);
});

test('a map of no skill or of one is a map', () => {
  const style = { width: 100, height: 100, smallest: 10, largest: 20, tap: 20 };
  expect(skillMap(mapSkills(catalog([])), style).nodes).toEqual([]);
  expect(skillMap(mapSkills(catalog([role('r', ['a'])])), style).nodes).toHaveLength(1);
});

function isInside({ x, y, width, height }: Box, frame: { width: number; height: number }): boolean {
  const slack = 0.001;
  return (
    x - width / 2 >= -slack &&
    y - height / 2 >= -slack &&
    x + width / 2 <= frame.width + slack &&
    y + height / 2 <= frame.height + slack
  );
}

/** Pairs that lie on each other by more than so many units both ways. */
function overlapping(all: readonly Box[], units: number): Box[][] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          (a.width + b.width) / 2 - Math.abs(a.x - b.x) > units + 0.001 &&
          (a.height + b.height) / 2 - Math.abs(a.y - b.y) > units + 0.001,
      )
      .map((b) => [a, b]),
  );
}
