/**
 * Stands before a line that its format calls a heading (`<h2>`, `##`, a line in bold), so that the
 * constructs of postings read all formats as one. A character of no alphabet (Unicode's private use).
 */
export const headingMark = '\uE000';
