/** What a page writes on its buttons and on its way back to the list of roles. */
const button =
  /^[«‹<←\s]*(?:(?:easy |quick )?apply(?: now| here| today| online)?|apply (?:directly |now |easily )?(?:on|with|via|through) (?!whatsapp|text|e-?mail|phone|post|mail|letter|fax)[^\s\d]{1,60}(?: [^\s\d]{1,60}){0,4}|(?:start|begin|submit|complete) (?:your|an|my|the) application|saved?(?: (?:this )?job)?|share(?: this job)?|(?:view |see |back to )?all (?:open )?(?:careers|jobs|positions|openings|opportunities|roles|vacancies)|back to (?:jobs|careers|search)|(?:previous|next) job|back|add to favorite jobs|email this job|apply for (?:this )?job|submit(?: application)?|sign in|log ?in)(?: \(https?:\/\/[^\s()]{1,400}\))?[\s!»›→]*$/i;

/** What a board counts, and from whom it has a posting. */
const told =
  /^via \S+(?: \S+){0,4}$|^(?:high application volume|strong applicant)$|^(?:(?:over|(?:more|less|fewer) than) )?[\d,.]+\+? (?:applicants?|candidates?|applications?|views?|clicks?|people)\b|^be (?:one of|among) the first\b|^promoted(?: by\b|$)|^(?:actively|now) (?:hiring|recruiting|reviewing)\b|^(?:easy apply|hot job|new|featured|urgently hiring)$|^(?:no )?response insights\b|^responses? managed\b|^company review time\b/i;

/** What sites offer to whoever looks at a posting of theirs: nobody who hires writes so. */
const offered =
  /^saved?$|^add expected salary to your profile\b|^send me jobs like this(?: ?apply)?$|^follow \S.{0,80} as you apply to stay updated$|^skills highlighted with\b.{0,9} are preferred key ?skills$|^dice job match score\b|^go visible to see if you are a good match\b|^employers have access to artificial intelligence language tools\b|^left wing ?middle wing.{0,80}right wing$|^\d\.\d ?[\d.,]{1,6}k? reviews$|^\d{1,3}\+? (?:minutes?|hours?|days?|weeks?|months?) ago$|^\d{1,3} days? (?:remaining|left)(?: to apply)?$|^share this post(?: on)?$|^job expired or something wrong\b|^(?:posted(?: on)?|time left to apply)$|^(?:you )?applied(?: on)?:? (?:today|yesterday|\d{1,3}\+? ?(?:[hdw]|mo|hours?|days?|weeks?|months?) ago|\d[\d/.-]{5,9}(?:,? (?:at )?\d{1,2}:\d\d(?: ?[ap]m)?)?|\p{L}{3,9}\.? \d{1,2}, \d{4})$|^posted (?:today|yesterday|(?:over |more than )?\d+\+? ?(?:h|d|w|mo|hrs?|mins?|hours?|days?|weeks?|months?) ago)$|^\**url:\** https?:\/\/\S+$|^find (?:more )?(?:[\w-]+ ){0,3}jobs in \p{L}[\p{L} ]{1,40} on \p{L}+$|^company logo(?: for\b|$)|^use ai to assess\b|^get ai-powered advice\b|^(?:show match details|tailor my resume(?: to this job)?|help me stand out|show more options)$|^access exclusive applicant insights\b|^see how you compare\b|^try premium\b|^profile insights$|^your profile might be missing\b|^here['’]s how the (?:job|benefits|qualifications)\b.{0,40}\balign|^know someone (?:at \S+(?: \S+){0,2}|who would be interested)\?(?: reach out to them)?$|^find connections$|^press control\+m to start dragging object$|^(?:sign up for|create) (?:job|email) alerts$|^(?:all )?fields (?:are )?required$|^back to (?:search )?results$|^learn more about this (?:position|role|job)$|^encouraged to apply$|^\+ show more$|^(?:jump|skip) to:? (?:(?:main )?content|navigation|search|the main content)\b|^not ready to apply\b|^join (?:our|the) talent (?:community|network|pool)\b|^am i a good fit(?: for this job)?\?$|^how (?:would|can) i best position myself(?: for this job)?\?$|^select how often\b|^find similar jobs\b|^please wait(?: while\b.*| a (?:moment|second))?[.…]*$|^(?:create|set) (?:a )?job alert|^(?:sign in|log in|join) (?:to (?:apply|view|save|see|evaluate)(?: (?:to )?(?:this|more|full|salary|jobs?|who|how|your)\b.*)?$|and add your salary\b)|^(?:report|flag) this job\b|^get (?:email|job) (?:alerts|updates) for\b/iu;

const trail =
  /^(?:[^/›»>\n]{1,40} ?[/›»>] ?)?(?:careers|jobs|vacancies|open positions) ?[/›»>] ?\S[^/›»>]{1,80}$/i;

/** What the icons of a page are called, where it was copied as text without the font that draws them. */
const icon =
  /^(?:mail_outline|arrow_(?:back|forward|upward|downward|drop_(?:up|down))(?:_ios)?|location_(?:on|city)|work_outline|keyboard_arrow_(?:up|down|left|right)|chevron_(?:left|right)|expand_(?:more|less)|(?:favorite|bookmark|star)_border|access_time|open_in_new|calendar_today|attach_(?:money|file)|content_copy|more_(?:vert|horiz)|file_(?:upload|download)|account_circle)$/;

/** What a site has at the foot of its pages. */
const foot =
  /^(?:about us|sign (?:in|up)|log ?in|register|profile|help(?: cent(?:er|re))?|contact us|sitemap|terms(?:,? (?:&|and) conditions| of (?:use|service))?|privacy(?: (?:policy|notice|statement|cent(?:er|re)))?|cookies?(?: (?:policy|notice|settings|preferences))?|all rights reserved|(?:©|copyright)[^.]{0,60})\.?$/i;

/** Whether a line is a link that pages have at their foot, where nothing else stands: “Terms & Conditions”. */
export function isOfFoot(said: string): boolean {
  return foot.test(said);
}

/** Whether a line is a site's own word, wherever it stands: “Tailor my resume”. */
export function isOfSite(said: string): boolean {
  return offered.test(said) || icon.test(said);
}

/** Whether a line is the way to a page, as sites have it above the title: “Contoso / Jobs / Baker”. */
export function isTrail(said: string): boolean {
  return trail.test(said);
}

/** Whether a line is the way to apply or to other roles, as pages have it on buttons. */
export function isButton(said: string): boolean {
  return button.test(said);
}

/** Whether a line is a board's own word about a posting: “via Contoso Jobs”, “47 applicants”. */
export function isOfBoard(said: string): boolean {
  return told.test(said) || isTrail(said) || isOfSite(said) || isButton(said);
}
