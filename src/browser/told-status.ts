import { element } from './element.ts';
import type { Chosen, Told } from './search/in-words.ts';

/** The sentence that says what was found; what was chosen is taken off where it is told. */
export function toldStatus(told: readonly Told[], takeOff: (chosen: Chosen) => void): (Node | string)[] {
  return told.map(({ text, chosen }) => {
    if (!chosen) return text;
    const button = element('button', { type: 'button', title: 'Take it off' }, text);
    button.addEventListener('click', () => takeOff(chosen));
    return button;
  });
}
