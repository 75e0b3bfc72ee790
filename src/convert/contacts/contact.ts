/** A way to reach a person that a text says, as a range of it. */
export interface Contact {
  readonly kind: 'e-mail address' | 'phone number';
  readonly from: number;
  readonly to: number;
}

/** What finds the contacts of a text; `others` are texts of the same seed that may say what a bare number is. */
export type ContactFinder = (text: string, others?: readonly string[]) => Contact[];
