import { fragments } from './fragments.ts';

/** A source of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const total = fragments.reduce((sum, [weight]) => sum + weight, 0);
const most = 60;

/** A hostile document made of random fragments, in one of the forms that seeds have; its number says all of it. */
export function randomDocument(seed: number): string {
  const random = randomOf(seed);
  const mixed = (count: number) =>
    Array.from({ length: 1 + Math.floor(random() * count) }, () => fragment(random)).join('');
  const form = random();
  if (form < 0.7) return `word ${mixed(most)}`;
  if (form < 0.76)
    return `# Map Editor\n\n## Requirements\n\n**${mixed(most)}**\n\n## About\n\n${mixed(most)}`;
  if (form < 0.8) return `---\ntitle: ${mixed(4)}\n---\n${mixed(most)}`;
  if (form < 0.85)
    return `<!doctype html><title>${mixed(3)}</title><h1>Map Editor ${mixed(4)}</h1><p>${mixed(most)}</p><p>b</p>`;
  if (form < 0.9)
    return `<div>a</div><script type="application/ld+json">${json(mixed)}</script><div>${mixed(most)}</div>`;
  if (form < 0.96) return json(mixed);
  if (form < 0.97) return `[${json(mixed)}, ${json(mixed)}]`;
  if (form < 0.985) return `export const jobs: Job[] = [${json(mixed)}]; // ${mixed(4)}`;
  if (form < 0.9925)
    return `INSERT INTO jobs (title, description, note) VALUES ('Map Editor', '${mixed(most)}', '${mixed(4)}'), ('Map Editor', 'You read maps all day.', 7);`;
  return `<jobs><job><title>Map Editor</title><text><![CDATA[You read maps all day. ${mixed(most)}]]></text><note>${mixed(4)}</note></job></jobs>`;
}

function json(mixed: (count: number) => string): string {
  return JSON.stringify({
    '@type': 'JobPosting',
    title: `Map Editor ${mixed(4)}`,
    description: `You work with maps and with those who read them. ${mixed(most)}`,
    hiringOrganization: { name: mixed(3) },
    [mixed(2)]: mixed(8),
  });
}

function fragment(random: () => number): string {
  let left = random() * total;
  for (const [weight, pieces] of fragments) {
    left -= weight;
    if (left < 0) return pieces[Math.floor(random() * pieces.length)] ?? '';
  }
  return '';
}
