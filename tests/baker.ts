/** What the postings of a night baker say in tests of formats, in HTML and as the facts read from it. */
export const bakerHtml =
  '<p>We bake, day and night, for all of Ghent.</p><h3>Requirements</h3><ul><li>SQL &amp; rye</li></ul>';

export const bakerFacts = {
  title: 'Night Baker',
  hiringOrganization: 'Contoso',
  jobLocation: ['Ghent, Belgium'],
  datePosted: '2026-05-04',
  skills: [{ id: 'sql', level: 'required' }],
};
