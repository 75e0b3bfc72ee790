import type { ListItem, RootContent } from 'mdast';
import type { Line } from '../../text/lines.ts';
import type { Nodes } from '../nodes.ts';

/** A range of the mended text that is on no page, and why. */
export interface SetAside {
  readonly from: number;
  readonly to: number;
  readonly reason:
    | 'separator'
    | 'doubled label'
    | 'furniture'
    | 'empty field'
    | 'unused field'
    | 'comment'
    | 'field name'
    | 'template'
    | 'struck out'
    | 'mark';
}

/** What a construct made of `size` lines. */
export interface Found {
  readonly size: number;
  readonly nodes: readonly (RootContent | ListItem)[];
  readonly setAside?: readonly SetAside[];
}

/** One rule of how text is laid out: looks at the line at `index` and takes it, or leaves it to the next rule. */
export type Construct = (lines: readonly Line[], index: number, nodes: Nodes) => Found | undefined;
