import { describe, expect, test, vi } from 'vitest';
import { attacksOn } from '../regex/attacks-on.ts';
import { type FoundRegex, regexesIn } from '../regex/regex-literals.ts';
import { worstGrowth } from '../regex/worst-growth.ts';

const { literals, builders } = regexesIn('src');
const built = new Map<string, FoundRegex[]>();
for (const path of builders.keys()) built.set(path, await builtBy(path));

/** Linear is 2, quadratic 4. */
const most = 3;

describe('no expression costs more than a text is long, whatever the text', () => {
  const all = [...literals, ...[...built.values()].flat()];

  test.each(all.map(({ place, source, flags }) => [place, source.slice(0, 60), source, flags]))(
    '%s %s',
    (_place, _start, source, flags) => {
      const worst = worstGrowth(source, flags);
      expect(worst?.growth ?? 0, JSON.stringify(worst)).toBeLessThan(most);
    },
  );
});

test('the expressions are found: those that are written, and those that are put together', () => {
  expect(literals.length).toBeGreaterThan(250);
  for (const [path, count] of builders) expect(built.get(path)?.length, path).toBeGreaterThanOrEqual(count);
});

describe('the attacks find what is not linear', () => {
  test.each([
    ['(a+)+$', ''],
    ['\\s+$', ''],
    ['^.*a.*b.*c$', ''],
    ['"(?:[^"\\\\]|\\\\.)*"', 's'],
    ['\\p{L}{2,}.*[^\\p{L}]\\p{L}{2,}', 'u'],
    ['(?:a|ab|b)*c', ''],
    ['x[^()]*\\)', ''],
  ])('/%s/%s', (source, flags) => {
    expect(worstGrowth(source, flags)?.growth).toBeGreaterThan(most);
  });

  test.each([
    ['\\s+', ''],
    ['(?<!\\s)\\s+$', ''],
    ['^[a-z]+$', ''],
  ])('and leave alone what is: /%s/%s', (source, flags) => {
    expect(attacksOn(source, flags).length).toBeGreaterThan(3);
    expect(worstGrowth(source, flags)?.growth ?? 0).toBeLessThan(most);
  });
});

/** The expressions that a file puts together as it is read; those of the libraries it uses are not ours to mend. */
async function builtBy(path: string): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const own = globalThis.RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const text = source instanceof own ? source.source : source;
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (!caller.includes('node_modules')) found.push({ place: path, source: text, flags });
      return new target(source, flags);
    },
  });
  try {
    await import(/* @vite-ignore */ `../../${path}`);
    return found;
  } finally {
    globalThis.RegExp = own;
  }
}
