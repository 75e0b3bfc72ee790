import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { joined, type SeedText, seedText, slice, trimmed } from '../seed-text.ts';
import { type Data, listData, type Member, objectData, textData } from './data.ts';
import { keyPhrase, keyPropertyOf } from './field-keys.ts';
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
  if (isWords(element)) return wordsOfElement(element, raw);
  if (inner.length === 0) return objectData(attributesOf(element, raw));

  const aside = new Set(namesakesIn(inner));
  const byPhrase = Map.groupBy(
    inner.filter((one) => !aside.has(one)),
    phraseOf,
  );
  const members = [...byPhrase].map(([phrase, elements]) => {
    const values = elements.map((one) => xmlData(one, raw));
    const [value, another] = values;
    const [first = element] = elements;
    const name = localName(first.name);
    const isList = another !== undefined || ofList.test(name.toLowerCase());
    return { ...memberOf(name, value && !isList ? value : listData(values), first.start, raw), phrase };
  });
  return objectData([
    ...attributesOf(element, raw),
    ...members,
    ...wordsAmong(element, raw),
    ...besideWords(inner, raw),
    ...[...aside].map((one) => unnamed(listData([xmlData(one, raw)]), one.start, raw)),
  ]);
}

/** Elements of other vocabularies that are called like one of this: <media:title> is that of a picture. */
function namesakesIn(elements: readonly XmlElement[]): XmlElement[] {
  const own = new Set(elements.filter(({ name }) => !prefix.test(name)).map(phraseOf));
  return elements.filter((one) => prefix.test(one.name) && own.has(phraseOf(one)));
}

const localName = (name: string) => name.replace(prefix, '');

/** What an element is called; of a date its type says which one it is: <date type="closing">. */
function phraseOf({ name, attributes: { type } }: XmlElement): string {
  const phrase = keyPhrase(localName(name));
  if (!type || keyPropertyOf(phrase) !== 'datePosted') return phrase;
  const own = keyPhrase(type);
  return keyPropertyOf(own) ? own : `${own} ${phrase}`;
}

function isWords(element: XmlElement): boolean {
  const isLeaf = !element.children.some((node) => node instanceof XmlElement);
  return isLeaf ? element.text.trim() !== '' : isProse(element);
}

/** What an element of words says; pay with attributes is the amount beside them: <salary currency="EUR">3000</salary>. */
function wordsOfElement(element: XmlElement, raw: string): Data {
  const said = element.children.some((node) => node instanceof XmlElement)
    ? textData(proseOf(element, raw))
    : valueData(
        joined(
          element.children.map((node) => textOf(node, raw)),
          '',
        ),
      );
  const attributes = isPay(element) ? attributesOf(element, raw) : [];
  if (attributes.length === 0) return said;
  return objectData([...attributes, { ...unnamed(said, element.start, raw), phrase: 'value' }]);
}

function isPay({ name }: XmlElement): boolean {
  return keyPropertyOf(keyPhrase(localName(name))) === 'baseSalary';
}

/** What attributes of elements of words say, which no name tells: it is set aside. */
function besideWords(elements: readonly XmlElement[], raw: string): Member[] {
  const values = elements
    .filter((element) => isWords(element) && !isPay(element))
    .flatMap((element) => attributesOf(element, raw))
    .map(({ value }) => value);
  return values.length > 0 ? [unnamed(listData(values), elements[0]?.start ?? 0, raw)] : [];
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
function wordsAmong({ children }: XmlElement, raw: string): Member[] {
  return children
    .filter((node) => node instanceof XmlText && node.text.trim() !== '')
    .map((node) => unnamed(textData(trimmed(textOf(node, raw))), node.start, raw));
}

function unnamed(value: Data, at: number, raw: string): Member {
  return { key: slice(seedText(raw), at, at), phrase: '', value };
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
