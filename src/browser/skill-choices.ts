import { element } from './element.ts';

const most = 12;

/** The skills to choose from: those chosen, then those that most of the found roles name. */
export function skillChoices(
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): HTMLLabelElement[] {
  const offered = Object.entries(counts)
    .filter(([name, count]) => count > 0 && !chosen.includes(name))
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b, 'en'))
    .slice(0, most)
    .map(([name, count]) => choice(name, count, false));
  return [...chosen.map((name) => choice(name, counts[name] ?? 0, true)), ...offered];
}

function choice(name: string, count: number, checked: boolean): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', name: 'skill', value: name });
  box.checked = checked;
  return element('label', {}, box, element('span', {}, name), element('b', {}, String(count)));
}
