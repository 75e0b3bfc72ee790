const widest = 92;

/** A JSON value for people: what fits on a line stands on one, the rest is indented. */
export function jsonText(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= widest) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => `${deeper}${jsonText(entry, deeper)}`);
    return `[\n${entries.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .map(([key, own]) => `${deeper}${JSON.stringify(key)}: ${jsonText(own, deeper)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
