/** A value as a JSON file, without spaces; a list has an entry a line, so that two versions can be compared. */
export function jsonResponse(value: object): Response {
  const text = Array.isArray(value)
    ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`
    : `${JSON.stringify(value)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}
