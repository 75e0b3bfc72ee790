/** The line before a role in a file with several roles as Markdown; no role holds it, as the writer escapes `<`. */
export function bundleMark(id: string): string {
  return `<!-- role: ${id} -->\n`;
}
