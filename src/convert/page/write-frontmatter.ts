// What JSON leaves as it is and YAML or an editor might read otherwise.
const unprintable =
  /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** An object as YAML frontmatter, a key a line, every value as JSON, which YAML reads as it is. */
export function writeFrontmatter(data: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value).replace(unprintable, escaped)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
