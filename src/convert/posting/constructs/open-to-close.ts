import { headingPhrase } from '../../headings/heading-phrase.ts';
import { dateIn } from '../../words/dates.ts';
import type { Construct } from './construct.ts';

const label = /^(?:open|opening|posting|posted|start) (?:and|to|\/) (?:close|closing|end) dates?$/;
const colon = /[:：]\s*/;
const between = / ?(?:\bto\b|\buntil\b|\bthrough\b|–|—| - ) ?/;

/**
 * The first and the last day of a posting in one value, below its label or behind it.
 *
 * ```text
 * Open & closing dates
 * 12/30/2026 to 01/21/2027
 * ```
 */
export const openToClose: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line) return;
  const end = colon.exec(line.value);
  const head = end ? line.value.slice(0, end.index) : line.value;
  if (!label.test(headingPhrase(head))) return;
  const behind = end ? line.value.slice(end.index + end[0].length) : '';
  const value = behind
    ? { value: behind, from: line.from + line.value.length - behind.length }
    : lines[index + 1];
  const sign = between.exec(value?.value ?? '');
  if (!value || !sign) return;
  const second = sign.index + sign[0].length;
  const [opens, closes] = [value.value.slice(0, sign.index), value.value.slice(second)];
  if (dateIn(opens) === undefined || dateIn(closes) === undefined) return;
  const [from, to] = [value.from, value.from + sign.index];
  return {
    size: behind ? 1 : 2,
    nodes: [
      nodes.field('datePosted', nodes.text(line.from, line.from + head.length), nodes.text(from, to)),
      nodes.field(
        'validThrough',
        nodes.text(to, value.from + second),
        nodes.text(value.from + second, value.from + value.value.length),
      ),
    ],
  };
};
