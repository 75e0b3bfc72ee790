import { parseArgs } from 'node:util';
import { brokenLaw } from './broken-law.ts';
import { randomDocument } from './random-document.ts';
import { smallest } from './smallest.ts';

// npm run fuzz: documents without end, from a seed number that is told; -- --seed N --count M: those M from N on.
const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const count = values.count === undefined ? Number.POSITIVE_INFINITY : Number(values.count);
if (!Number.isInteger(first) || !(count > 0)) {
  process.stderr.write('Expected numbers: npm run fuzz -- --seed N --count M\n');
  process.exit(2);
}

process.stdout.write(`Documents from seed ${first} on; stop with Ctrl+C.\n`);
let broken = 0;
for (let index = 0; index < count; index++) {
  const seed = first + index;
  const document = randomDocument(seed);
  const law = brokenLaw(document);
  if (law) {
    broken++;
    const same = law.slice(0, 40);
    const least = smallest(document, (part) => brokenLaw(part)?.startsWith(same) ?? false);
    process.stdout.write(
      `\nSeed ${seed}: ${law}\nSmallest text: ${visible(JSON.stringify(least))}\n${brokenLaw(least)}\n`,
    );
    process.exitCode = 1;
  }
  if ((index + 1) % 1000 === 0) process.stdout.write(`${index + 1} documents, ${broken} broken\n`);
}
process.stdout.write(`Done: ${count} documents, ${broken} broken\n`);

/** All but ASCII by its numbers, so that a terminal shows what there is. */
function visible(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
