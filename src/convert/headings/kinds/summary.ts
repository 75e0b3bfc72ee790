/** Headings of what the role is in short. */
export const summary = [
  'at a glance',
  'executive summary',
  'in one sentence',
  'in short',
  'introduction',
  'job overview',
  'job summary',
  'overview',
  'position overview',
  'position summary',
  'role overview',
  'role summary',
  'summary',
  'the opportunity',
  'the position in brief',
];
