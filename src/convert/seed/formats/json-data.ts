import type { Node } from 'jsonc-parser';
import type { SeedText } from '../seed-text.ts';
import type { Data } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { jsonText } from './json-text.ts';

const types: Partial<Record<Node['type'], Data['type']>> = {
  object: 'object',
  array: 'array',
  string: 'text',
  number: 'number',
};

/** A value of JSON as data. */
export function jsonData(node: Node, raw: string): Data {
  const type = types[node.type] ?? 'nothing';
  const children = node.children ?? [];
  let text: SeedText | undefined;
  return {
    type,
    size: type === 'text' ? node.length - 2 : node.length,
    // Asked for what it is and for what it says: read once.
    text: () => {
      text ??= jsonText(raw, node);
      return text;
    },
    items: type === 'array' ? children.map((child) => jsonData(child, raw)) : [],
    members: type === 'object' ? children.flatMap((child) => memberOf(child, raw)) : [],
  };
}

function memberOf({ children }: Node, raw: string): Data['members'] {
  const [key, value] = children ?? [];
  if (!key || !value) return [];
  return [{ key: jsonText(raw, key), phrase: keyPhrase(String(key.value)), value: jsonData(value, raw) }];
}
