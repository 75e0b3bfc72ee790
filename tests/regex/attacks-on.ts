import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text that could cost a regular expression more than its length: a beginning, what is repeated, and an end that fails. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** A letter of each kind that expressions tell apart. */
const kinds = [...'aAzZéÉ日0 19\t\n-–—_.,:;!?&/\'"’()[]{}<>*#+=|\\$€£@^~`•\u00A0\uE000âÃð€Ð'];
const ends = ['', '\u0001', '\n', ' \u0001', 'a'];
const most = 7;

/**
 * Texts made from an expression's own parts: what each of its repetitions repeats, after what may stand before it,
 * and before what lets the whole fail.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const letters = [...new Set([...source.replace(/\\[pPu]\{[^}]*\}/gu, ''), ...kinds])];
  const attacks = new Map<string, Attack>();
  const add = (attack: Attack) => attacks.set(JSON.stringify(attack), attack);

  for (const quantifier of repetitionsIn(pattern)) {
    const prefix = before(quantifier);
    for (const pump of samples(quantifier.element)) {
      if (pump === '') continue;
      for (const suffix of ends) add({ prefix, pump, suffix });
      add({ prefix: '', pump: prefix + pump, suffix: '\u0001' });
      add({ prefix: '', pump, suffix: '\u0001' });
      for (const suffix of ['a', '\u0001']) add({ prefix: 'a', pump, suffix });
    }
  }
  for (const sample of pattern.alternatives.flatMap((alternative) => samples(alternative))) {
    if (sample !== '') add({ prefix: '', pump: sample, suffix: '\u0001' });
    if (sample.length > 1) add({ prefix: '', pump: sample.slice(0, -1), suffix: '\u0001' });
  }
  return [...attacks.values()];

  /** Words that a part takes; several where it has alternatives. */
  function samples(node: AST.Node): string[] {
    switch (node.type) {
      case 'Character':
        return [String.fromCodePoint(node.value)];
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass': {
        const own = new RegExp(node.raw, flags.replace(/[gy]/g, ''));
        return letters.filter((letter) => own.test(letter)).slice(0, 24);
      }
      case 'Quantifier':
        return node.min === 0
          ? ['', ...samples(node.element).slice(0, most)]
          : samples(node.element).map((one) => one.repeat(Math.min(node.min, 8)));
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.flatMap((alternative) => samples(alternative).slice(0, most));
      case 'Alternative':
        return node.elements.reduce(
          (sofar, element) => {
            const next = samples(element);
            return sofar.length * next.length <= most * 3
              ? sofar.flatMap((head) => next.map((tail) => head + tail))
              : sofar.map((head, index) => head + (next[index % next.length] ?? ''));
          },
          [''],
        );
      default:
        return ['']; // assertions and references take nothing
    }
  }

  /** What stands before a part, at its shortest. */
  function before(node: AST.Node): string {
    const { parent } = node;
    if (!parent || parent.type === 'Pattern') return '';
    const own =
      parent.type === 'Alternative'
        ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element))
        : [];
    return before(parent) + own.map((element) => samples(element)[0] ?? '').join('');
  }
}

/** The parts of an expression that are repeated without end, or often. */
function repetitionsIn(node: AST.Node): AST.Quantifier[] {
  const own = node.type === 'Quantifier' && node.max > 3 ? [node] : [];
  if ('alternatives' in node) return node.alternatives.flatMap((part) => repetitionsIn(part as AST.Node));
  if ('elements' in node && node.type === 'Alternative') return node.elements.flatMap(repetitionsIn);
  if (node.type === 'Quantifier') return [...own, ...repetitionsIn(node.element)];
  return own;
}
