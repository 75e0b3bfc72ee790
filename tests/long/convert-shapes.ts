import { isRefused } from '../../src/convert/pipeline.ts';
import { rolesOf } from '../convert.ts';
import { shapes } from './shapes.ts';

// node tests/long/convert-shapes.ts LARGEST SIZE TWICE: each shape at these sizes, in a process of its own so that its
// memory is known. A line of JSON each: what the largest cost and came to, by how much twice the size costs more.
const [largest = 0, size = 0, twice = 0] = process.argv.slice(2).map(Number);
/** What costs less tells nothing of how costs grow, in milliseconds; and so often it is tried where it seems to grow fast. */
const least = 40;
const tries = 6;
const linear = 2.6;

for (const [, textOf] of shapes.slice(0, 10)) rolesOf(textOf(10_000));
for (const [name, textOf] of shapes) {
  const { ms, rules } = costOf(textOf(largest));
  const memory = process.resourceUsage().maxRSS / 1024;
  const once = [costOf(textOf(size)).ms];
  const double = [costOf(textOf(twice)).ms];
  for (let more = 0; more < tries && growth(once, double) > linear; more++) {
    once.push(costOf(textOf(size)).ms);
    double.push(costOf(textOf(twice)).ms);
  }
  process.stdout.write(`${JSON.stringify({ name, ms, rules, memory, growth: growth(once, double) })}\n`);
}

/** By how much the cheapest of the runs at twice the size costs more; what is cheap does not grow. */
function growth(once: readonly number[], double: readonly number[]): number {
  const [a, b] = [Math.min(...once), Math.min(...double)];
  return b < least ? 1 : b / a;
}

function costOf(text: string) {
  const before = process.threadCpuUsage();
  const roles = rolesOf(text);
  const { user, system } = process.threadCpuUsage(before);
  const fatal = roles
    .filter(isRefused)
    .flatMap(({ messages }) => messages.filter((message) => message.fatal));
  return { ms: (user + system) / 1000, rules: [...new Set(fatal.map(({ ruleId }) => ruleId))] };
}
