import { XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { joined, type SeedText, seedText, slice } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';
import { type Data, listData, type Member, objectData, textData } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { withReferencesRead } from './markup-references.ts';

// What a text is marked up with, where nobody put it between the marks of a text.
const ofProse =
  /^(?:a|b|blockquote|br|div|em|font|h[1-6]|hr|i|li|ol|p|section|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)$/i;
const prefix = /^[^:]*:/;
const ofList = /^(?:entry|item|job|listing|opening|position|posting|vacancy)$/;
const openingText = '<![CDATA[';
const closingText = ']]>';

/**
 * An element of XML as data: what it holds is what its elements, or else its attributes, name.
 *
 * ```xml
 * <job><title>Baker</title><description><![CDATA[<p>We bake.</p>]]></description></job>
 * ```
 */
export function xmlData(element: XmlElement, raw: string): Data {
  const inner = element.children.filter((node) => node instanceof XmlElement);
  if (inner.length === 0 && element.text.trim() === '') return objectData(attributesOf(element, raw));
  if (inner.length === 0)
    return valueData(
      joined(
        element.children.map((node) => textOf(node, raw)),
        '',
      ),
    );
  if (inner.every(({ name }) => ofProse.test(name))) return textData(proseOf(element, raw));

  const byName = Map.groupBy(inner, ({ name }) => name.replace(prefix, ''));
  const members = [...byName].map(([name, elements]) => {
    const values = elements.map((one) => xmlData(one, raw));
    const [value, another] = values;
    const isList = another !== undefined || ofList.test(name.toLowerCase());
    return memberOf(name, value && !isList ? value : listData(values), elements[0]?.start ?? 0, raw);
  });
  return objectData([...attributesOf(element, raw), ...members]);
}

const attribute = /\s+([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const ofXml = /^(?:xmlns|xml:|xsi:)/;

/** The attributes of an element, as they stand in its tag. */
function attributesOf(element: XmlElement, raw: string): Member[] {
  const members: Member[] = [];
  attribute.lastIndex = element.start + 1 + element.name.length;
  for (let match = attribute.exec(raw); match; match = attribute.exec(raw)) {
    const [, name = '', double, single = ''] = match;
    const value = double ?? single;
    const to = attribute.lastIndex - 1;
    const text = withReferencesRead({ text: slice(seedText(raw), to - value.length, to), repairs: [] }).text;
    if (value.trim() !== '' && !ofXml.test(name))
      members.push(memberOf(name.replace(prefix, ''), valueData(text), match.index, raw));
  }
  return members;
}

/** A value by its name, which stands behind `start`. */
function memberOf(name: string, value: Data, start: number, raw: string): Member {
  const at = Math.max(0, raw.indexOf(name, start));
  return { key: slice(seedText(raw), at, at + name.length), phrase: keyPhrase(name), value };
}

/** The words of a node of text, its references read. */
function textOf(node: XmlNode, raw: string): SeedText {
  const text = slice(seedText(raw), node.start, node.end);
  if (node instanceof XmlCdata)
    return told(slice(text, openingText.length, text.value.length - closingText.length));
  if (node instanceof XmlText) return told(withReferencesRead({ text, repairs: [] }).text);
  return slice(text, 0, 0);
}

/** What stands between the tags of an element, as the HTML that it is. */
function proseOf({ children }: XmlElement, raw: string): SeedText {
  const [from, to] = [children[0]?.start ?? 0, children.at(-1)?.end ?? 0];
  return told(slice(seedText(raw), from, to));
}

function told({ value, origin }: SeedText): SeedText {
  return { value: withoutHeadingMark(value), origin };
}

const number = /^\s*-?\d+(?:\.\d+)?\s*$/;

/** A text of XML, where a number is no more than its digits. */
function valueData(text: SeedText): Data {
  return number.test(text.value) ? { ...textData(text), type: 'number' } : textData(text);
}
