import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { joined, type SeedText, seedText, slice, trimmed } from '../seed-text.ts';
import { type Data, listData, type Member, objectData, textData } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { withReferencesRead } from './markup-references.ts';
import { isProse, ofList, proseOf, textOf } from './xml-prose.ts';

const prefix = /^[^:]*:/;

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
  if (isProse(element)) return textData(proseOf(element, raw));

  const byName = Map.groupBy(inner, ({ name }) => name.replace(prefix, ''));
  const members = [...byName].map(([name, elements]) => {
    const values = elements.map((one) => xmlData(one, raw));
    const [value, another] = values;
    const isList = another !== undefined || ofList.test(name.toLowerCase());
    return memberOf(name, value && !isList ? value : listData(values), elements[0]?.start ?? 0, raw);
  });
  return objectData([...attributesOf(element, raw), ...members, ...wordsOf(element, raw)]);
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

/** Words that stand among the fields of a record, which nothing names. */
function wordsOf({ children }: XmlElement, raw: string): Member[] {
  return children
    .filter((node) => node instanceof XmlText && node.text.trim() !== '')
    .map((node) => ({
      key: slice(seedText(raw), node.start, node.start),
      phrase: '',
      value: textData(trimmed(textOf(node, raw))),
    }));
}

/** A value by its name, which stands behind `start`. */
function memberOf(name: string, value: Data, start: number, raw: string): Member {
  const at = Math.max(0, raw.indexOf(name, start));
  return { key: slice(seedText(raw), at, at + name.length), phrase: keyPhrase(name), value };
}

const number = /^\s*-?\d+(?:\.\d+)?\s*$/;

/** A text of XML, where a number is no more than its digits. */
function valueData(text: SeedText): Data {
  return number.test(text.value) ? { ...textData(text), type: 'number' } : textData(text);
}
