/** Headings of schooling and certificates. */
export const education = [
  'academic qualifications',
  'education',
  'education and experience',
  'education and qualifications',
  'education and training',
  'education and/or experience',
  'education details',
  'education or experience',
  'education required',
  'education requirements',
  'education, experience, and licensing requirements',
  'educational requirements',
  'experience and education',
  'minimum education',
  'required education',
];
