/** What the fields of a form are called in which somebody applies. */

const end = '(?:[\\s*]{0,9}\\((?:required|optional)\\))?[\\s*:]{0,9}';
const words = (names: readonly string[]) => new RegExp(`^\\uE000?(?:${names.join('|')})${end}$`, 'i');

const who = words([
  '(?:legal |preferred )?(?:first|last|middle|full) name',
  'name',
  'e-?mail(?: address)?',
  '(?:mobile |cell )?phone(?: number)?',
  '(?:attach )?(?:resume|cv)(?: ?/ ?(?:resume|cv))?',
]);
const further = words([
  'apply (?:for|to) this (?:job|position|role)',
  'required fields?',
  'cover letter',
  '(?:linkedin|github|twitter|portfolio|website|personal website|other)(?: (?:profile|url|link|website)){0,3}',
  '(?:current )?(?:company|employer|location|title)',
  'location \\(city\\)',
  'country(?: code)?',
  '(?:street )?address(?: line \\d)?',
  '(?:city|state|zip code|postal code|pronouns)',
  '(?:dropbox|google drive|paste)',
  '\\(?file types:? [^()]{2,60}\\)?',
  'how did you (?:hear|find out) about (?:us|this (?:job|position|role))\\??',
]);

/** Which field a line is that asks who applies, in lower case and without its marks: “First Name*”. */
export function fieldOfApplicant(said: string): string | undefined {
  if (!who.test(said)) return;
  return said
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase();
}

const onlyForm = words([
  '\\*',
  '(?:\\* ?)?(?:indicates an?|=) required field',
  'autofill with \\S+(?: \\S+)?',
  'apply with (?:linkedin|indeed|seek)',
  'locate me',
  '(?:attach){1,2}',
  'upload (?:file|resume|cv)',
  'drag and drop(?: \\S+){0,8}',
  '(?:choose file|no file chosen)',
  '(?:enter manually){1,2}',
  'select(?:\\.\\.\\.|…)',
  '(?:submit(?: application)?|submit your application)',
]);
const mark = /\*$|\(required\)$/;

/** Whether a line shows that it is of a form: what a letter should say has no mark of a field that must be filled in, and no button. */
export function isOnlyForm(said: string): boolean {
  return onlyForm.test(said) || mark.test(said);
}

/** Whether a line is what a form of application has, in a field or around it. */
export function isOfForm(said: string): boolean {
  return who.test(said) || further.test(said) || onlyForm.test(said);
}
