import { afterEach, expect, test, vi } from 'vitest';
import { localAddress } from '../../src/astro/site-address.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  [undefined, 'http://localhost:4321/'],
  ['roles', 'http://localhost:4321/roles/'],
  ['/roles', 'http://localhost:4321/roles/'],
  ['/roles/', 'http://localhost:4321/roles/'],
])('with the base path %s a preview is where the pages were built for: %s', (base, address) => {
  vi.stubEnv('BASE_PATH', base);
  expect(localAddress(4321)).toBe(address);
});
