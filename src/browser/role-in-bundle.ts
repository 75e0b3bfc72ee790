import { bundleMark } from './bundle-mark.ts';

const anyMark = /^<!-- role: [a-z0-9-]+ -->$/m;

/** A role's own Markdown in a file with several. @throws Error where it is not there. */
export function roleInBundle(text: string, id: string): string {
  const mark = bundleMark(id);
  const at = `\n${text}`.indexOf(`\n${mark}`);
  if (at < 0) throw new Error(`Expected ${id} in a file of Markdown, found it nowhere`);
  const rest = text.slice(at + mark.length);
  const end = anyMark.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end);
}
