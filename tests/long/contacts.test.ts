import { expect, test } from 'vitest';
import { seedOf } from '../../src/astro/read-seeds.ts';
import { contactsIn } from '../../src/convert/contacts/contacts-in.ts';
import { maskSource } from '../../src/convert/contacts/mask-source.ts';
import { decode } from '../../src/convert/seed/decode.ts';

test('long runs of what addresses and numbers are made of take linear time', () => {
  for (const unit of [
    'a',
    'a.',
    '1',
    '1 ',
    '+1 ',
    '0',
    'a@',
    '@',
    ' at a dot ',
    '(',
    'a[at]',
    'tel ',
    'call 1 ',
    '%40',
    '&#64;',
    '\\u0040',
  ]) {
    const text = unit.repeat(100_000 / unit.length);
    const started = process.cpuUsage();
    maskSource(decode(seedOf(new TextEncoder().encode(`A ${text}`), 'test.txt')), contactsIn);
    const { user } = process.cpuUsage(started);
    // Generous: what does not grow with the square takes a twentieth of it.
    expect(user / 1000, JSON.stringify(unit)).toBeLessThan(10_000);
  }
});
