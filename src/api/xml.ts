const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const special = /[&<>"']/g;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an XML document: markup escaped, and what no XML 1.0 document may hold left out. */
export function xmlText(text: string): string {
  return text.replace(illegal, '').replace(special, (character) => entities[character] ?? '');
}
