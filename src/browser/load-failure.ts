import { element } from './element.ts';

/** Says what did not come, and offers to ask for it again. */
export function loadFailure(words: string, again: () => void): (Node | string)[] {
  const button = element('button', { type: 'button', class: 'again' }, 'Try again');
  button.addEventListener('click', again, { once: true });
  return [`${words} `, button];
}
