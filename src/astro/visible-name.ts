import { invisible } from '../catalog/visible.ts';

/**
 * A file's name for messages: what could end a line of them, or make it look like another, is written as its number.
 *
 * ```text
 * a⏎b.txt → a\u000ab.txt
 * ```
 */
export function visibleName(name: string): string {
  return name.replace(invisible, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
