const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands between tags of HTML, where nothing of it is markup. */
export function htmlText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
}
