/** A range of a text, of the mended one where nothing else is said. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
