const markup = /[\\`*_[\]<>{}#|~&$]/g;
const space = /\s+/g;

/** Words as Markdown that says nothing else: within a line, each mark is itself. */
export function plainMarkdown(text: string): string {
  return text.replace(markup, '\\$&').replace(space, ' ');
}
