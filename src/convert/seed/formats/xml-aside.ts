import {
  XmlComment,
  type XmlDocument,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
} from '@rgrove/parse-xml';
import type { GivenText } from '../document.ts';
import { seedText, slice } from '../seed-text.ts';

/** The comments in XML, and what it tells programs, each where it stands: neither is a word of any text. */
export function xmlAside({ children }: XmlDocument, raw: string): GivenText[] {
  const source = seedText(raw);
  const textOf = ({ start, end }: XmlNode) => slice(source, start, end);
  const walk = (node: XmlNode): GivenText[] => {
    if (node instanceof XmlElement) return node.children.flatMap(walk);
    if (node instanceof XmlComment) return [{ reason: 'comment', text: textOf(node) }];
    if (node instanceof XmlProcessingInstruction) return [{ reason: 'template', text: textOf(node) }];
    return [];
  };
  return children.flatMap(walk);
}
