/** A shape of input that is known to end parsers, at any size in characters: [name, text of about that size]. */
type Shape = readonly [name: string, text: (size: number) => string];

const filled = (piece: string, size: number) => piece.repeat(Math.max(1, Math.floor(size / piece.length)));
const head = 'Map Editor\n\nAbout the job\n\nYou work with maps.\n\n';
const posting = (text: string) => `${head}${text}\n\nRequirements\n\n• Patience\n`;
const page = (body: string) =>
  `<!doctype html><html><body><h1>Map Editor</h1><main>${body}</main></body></html>`;
const json = (value: string) =>
  `{"title": "Map Editor", "description": "You work with maps and with those who read maps.", "x": ${value}}`;
const half = (size: number) => Math.floor(size / 2);

/** What ends parsers: nesting, repetition, length, and what expands, in each format of seeds. */
export const shapes: readonly Shape[] = [
  // Marks of Markdown, which are words of a posting here.
  ['brackets that open', (size) => posting(filled('[', size))],
  ['brackets around brackets', (size) => posting('['.repeat(half(size)) + ']'.repeat(half(size)))],
  ['links in links', (size) => posting(filled('[a](', size))],
  ['quotes in quotes', (size) => posting(filled('> ', size))],
  ['emphasis that opens', (size) => posting(filled('*a ', size))],
  ['emphasis of both kinds', (size) => posting(filled('*a_ **b__ ', size))],
  ['braces', (size) => posting(filled('{', size))],
  ['backticks', (size) => posting(filled('` `` ``` ', size))],
  ['tags that open', (size) => posting(filled('<a ', size))],
  ['character references', (size) => posting(filled('&amp;&#60;', size))],
  ['backslashes', (size) => posting(filled('\\', size))],
  ['dollars', (size) => posting(filled('$a$ ', size))],
  ['lists ever deeper', (size) => posting(deeper(size))],
  ['list marks in list marks', (size) => posting(filled('- ', size))],
  ['Markdown, bold without end', (size) => `# A\n\n## B\n\n## C\n\n${filled('**a ', size)}`],
  ['Markdown, bold lines', (size) => `# A\n\n## B\n\n## C\n\n${filled('**Bold words**\n', size)}`],
  ['Markdown, a wide table', (size) => `# A\n\n|${filled('a|', half(size))}\n|${filled('-|', half(size))}\n`],
  ['Markdown, stars only', (size) => `# A\n\n## B\n\n## C\n\n${filled('*', size)}`],
  ['Markdown, underlined lines', (size) => filled('A line\n------\n', size)],
  ['Markdown, blanks before line ends', (size) => `# A\n\n## B\n\n## C\n\na,${filled(' ', size)}x\n`],
  ['comments that open', (size) => `# A\n\n## B\n\n## C\n\n${filled('<!-- ', size)}`],
  ['template comments that open', (size) => `# A\n\n## B\n\n## C\n\n${filled('{% comment --> ', size)}`],
  // Lines and words.
  ['one line', (size) => posting(filled('lorem ipsum dolor ', size))],
  ['a line of dashes at the head', (size) => `About us\n\nBaker${filled(' - x', size)}\n`],
  ['a line of places at the head', (size) => `About us\n\nBaker, ${filled('Paris, ', size)}\n`],
  ['one word', (size) => posting(filled('a', size))],
  ['one number', (size) => posting(filled('9', size))],
  ['numbers and points', (size) => posting(filled('1.', size))],
  ['years after years', (size) => posting(filled('3+ years of ', size))],
  ['degrees in skills', (size) => posting(filled('degree in Python, ', size))],
  ['statements of the law', (size) => posting(filled('we are an Equal Opportunity place ', size))],
  ['headings glued to sentences', (size) => posting(filled('You bake bread.DescriptionYou bake. ', size))],
  ['amounts', (size) => posting(filled('$100,000 - ', size))],
  ['amounts of pay', (size) => posting(`Salary: ${filled('$100,000 USD, $1 - ', size)}`)],
  ['dates', (size) => posting(filled('2026-02-25 ', size))],
  ['blanks', (size) => posting(`a${filled(' ', size)}b`)],
  ['blank lines', (size) => posting(filled('\n', size))],
  ['rules', (size) => posting(filled('a\n\n\n---\n', size))],
  ['short lines', (size) => posting(filled('a\n', size))],
  ['lines of one capital', (size) => posting(filled('A\n\n', size))],
  ['lines of one number', (size) => posting(filled('1\n\n', size))],
  ['headings below blank lines', (size) => `${'\n'.repeat(24_000)}${filled('## Bake bread\n', size)}`],
  [
    'headings around blank lines',
    (size) => `# Baker\n${'\n'.repeat(24_000)}${filled('## Bake bread\n', size)}`,
  ],
  ['items', (size) => `Map Editor\n\nRequirements\n\n${filled('• knows maps\n', size)}`],
  ['numbered items', (size) => `Map Editor\n\nRequirements\n\n${filled('1. knows maps\n', size)}`],
  ['paragraphs of the employer', (size) => posting(filled('At Contoso, we bake.\n\n', size))],
  [
    'lists between paragraphs of the employer',
    (size) => `Map Editor\n\nRequirements\n\n${filled('• SQL\n\nAt Contoso, we bake.\n\n', size)}`,
  ],
  ['items in a line', (size) => posting(filled('maps • ', size))],
  ['headings', (size) => posting(filled('Requirements\n\n', size))],
  ['headings with text', (size) => posting(filled('Requirements\n\nSQL\n\n', size))],
  ['shouted headings', (size) => posting(filled('WHAT YOU NEED\n\nSQL\n\n', size))],
  ['fields', (size) => `Map Editor\n\n${filled('Location: Paris\n', size)}\nRequirements\n\nSQL`],
  ['fields without values', (size) => `Map Editor\n\n${filled('Location:\n', size)}\nRequirements\n\nSQL`],
  ['labels in a line', (size) => posting(filled('Location: ', size))],
  ['doubled labels', (size) => posting(filled('Apple Apple ', size))],
  ['one label of a skill', (size) => posting(filled('Python, ', size))],
  ['skills in choices', (size) => posting(filled('Python or Java or ', size))],
  ['skills and years', (size) => posting(filled('3 years of Python and ', size))],
  ['names of employers', (size) => posting(filled('At Contoso Inc., ', size))],
  ['names in capitals', (size) => posting(filled('Contoso ', size))],
  ['places', (size) => posting(filled('Paris, France; ', size))],
  ['open parentheses', (size) => posting(filled('(a ', size))],
  ['slashes', (size) => posting(filled('a/', size))],
  ['hyphens', (size) => posting(filled('a-', size))],
  ['commas', (size) => posting(filled('a, ', size))],
  ['addresses', (size) => posting(filled('https://example.com/a ', size))],
  ['one address', (size) => posting(`https://example.com/${filled('a.b-', size)}`)],
  ['one title', (size) => `${filled('Senior Map Editor ', size)}\n\nRequirements\n\nSQL`],
  ['a title in parts', (size) => `${filled('Editor - ', size)}\n\nRequirements\n\nSQL`],
  ['wrapped lines', (size) => posting(filled(`${'lorem ipsum '.repeat(6)}\nand `, size))],
  ['encoded data', (size) => posting(filled('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo', size))],
  // Letters.
  ['zero-width characters', (size) => posting(filled('\u200B', size))],
  ['zero-width characters of two kinds', (size) => posting(filled('\u200B\u2060', size))],
  ['joiners', (size) => posting(filled('\u200D', size))],
  ['combining marks', (size) => posting(`e${filled('\u0301', size)}`)],
  ['combining marks of several kinds', (size) => posting(`e${filled('\u0301\u0315\u0358', size)}`)],
  ['bidirectional marks', (size) => posting(filled('\u202Ea\u202C', size))],
  ['mojibake', (size) => posting(filled('â€™', size))],
  ['mojibake that never ends', (size) => posting(filled('Ã', size))],
  ['mojibake of mojibake', (size) => posting(filled('Ã¢â‚¬â„¢', size))],
  ['Cyrillic mojibake', (size) => posting(filled('Ð¡Ñ‚', size))],
  ['no-break spaces', (size) => posting(filled('\u00A0', size))],
  ['lone surrogates', (size) => posting(filled('\uD800', size))],
  ['emoji', (size) => posting(filled('👩‍💻', size))],
  ['CR for line ends', (size) => posting(filled('You work with maps.\r', size))],
  ['Hangul to compose', (size) => posting(filled('\u1112\u1161\u11AB', size))],
  // Several postings.
  ['whole postings', (size) => filled(`${posting('You read maps every day. '.repeat(120))}\n\n\n\n`, size)],
  ['postings', (size) => filled(`${posting('SQL')}\n\n\n\n`, size)],
  // HTML.
  ['HTML, nested', (size) => page(filled('<div>', size))],
  ['HTML, emphasis never closed', (size) => page(filled('<p><b><i>a', size))],
  ['HTML, tables in tables', (size) => page(filled('<table><tr><td>', size))],
  ['JSX, values without an end', (size) => `<p className="x">Bread</p><p>${filled('a={', size)}`],
  ['JSX, comments without an end', (size) => `<p className="x">Bread</p><p>${filled('{/*', size)}`],
  ['headings that say nothing, with lists', (size) => filled('## Xq\n\n- Wq ovens\n\n', size)],
  ['HTML, escaped and nested', (size) => filled('&lt;div&gt;', size)],
  ['HTML, attributes', (size) => page(`<p ${attributes(size)}>maps</p>`)],
  ['HTML, one attribute', (size) => page(`<p title="${filled('a', size)}">maps</p>`)],
  ['HTML, entities', (size) => page(`<p>${filled('&amp;&eacute;&#128512;', size)}</p>`)],
  ['HTML, entity that is none', (size) => page(`<p>${filled('&notanentity', size)}</p>`)],
  ['HTML, tags that never end', (size) => page(filled('<p', size))],
  ['HTML, comments that open', (size) => page(filled('<!--', size))],
  ['HTML, closing tags', (size) => page(filled('</p></div>', size))],
  ['HTML, paragraphs', (size) => page(filled('<p>You work with maps.</p>', size))],
  ['HTML, microdata', (size) => page(microdata(filled('<p itemprop="jobLocation">Paris, France</p>', size)))],
  [
    'HTML, microdata in attributes',
    (size) => page(microdata(filled('<meta itemprop="skills" content="a a&amp;b">', size))),
  ],
  [
    'HTML, microdata in microdata',
    (size) => page(microdata(`${nested(size)}${filled('<p>You work with maps.</p>', size)}`)),
  ],
  ['HTML, microdata of many names', (size) => page(microdata(`<p itemprop="${attributes(size)}">maps</p>`))],
  [
    'HTML, JSON-LD in many blocks',
    (size) => page(filled(`<script type="application/ld+json">${ld}</script>`, size)),
  ],
  ['HTML, emphasis that each paragraph opens anew', (size) => page(`<p>${emphasis}${filled('<p>x', size)}`)],
  ['HTML, end tags of other elements', (size) => page(filled('<div></x>', size))],
  ['HTML, stray end tags', (size) => page(`<p>${filled('maps</x> ', size)}`)],
  ['HTML, text beside the cells of a table', (size) => page(`<table>${filled('x<p>y', size)}`)],
  ['HTML, items', (size) => page(`<ul>${filled('<li>maps</li>', size)}</ul>`)],
  [
    'HTML, a menu',
    (size) => `${page('<p>You work with maps.</p>')}<nav>${filled('<a>maps</a>', size)}</nav>`,
  ],
  ['HTML, menus in menus', (size) => page(`${menus}${filled('<a>maps</a>', size)}maps`)],
  ['HTML, buttons between words', (size) => page(filled('<p>maps</p><button>Go</button>', size))],
  ['HTML, images', (size) => page(filled('<p>maps<img alt="a map">', size))],
  ['HTML, words of images', (size) => page(`<p>maps<img alt="${filled('a &amp; ', size)}">`)],
  ['HTML, words in elements', (size) => page(`<p>${filled('<span>a</span> ', size)}</p>`)],
  ['HTML, escaped twice', (size) => page(`<p>${filled('&lt;p&gt;maps&lt;/p&gt;', size)}</p>`)],
  ['HTML, no blocks', (size) => `<div>${filled('a < b ', size)}</div></div></div>`],
  ['HTML, blanks before it', (size) => `${filled(' ', size)}<div>a</div><p>b</p>`],
  ['HTML, comment before it', (size) => `<!-- ${filled('a', size)} --><div>a</div><p>b</p>`],
  // JSON and YAML.
  ['JSON, lines that are none', (size) => `{"a":1}\n${filled('{}\nx\n', size)}`],
  ['JSON, nested', (size) => json('['.repeat(half(size)) + ']'.repeat(half(size)))],
  ['JSON, nested and open', (size) => json(filled('[', size))],
  [
    'JSON, nested behind a comment',
    (size) => json(`/*${']'.repeat(half(size))}*/${'['.repeat(half(size) / 2)}${']'.repeat(half(size) / 2)}`),
  ],
  [
    'JSON, lists of jobs in lists of jobs',
    (size) => `${'{"jobs": ['.repeat(29)}${filled('"maps", ', size)}1${']}'.repeat(29)}`,
  ],
  [
    'JSON, one name again in an object',
    (size) => json(`1, "hiringOrganization": {${filled('"name": "Contoso", ', size)}"a": 1}`),
  ],
  ['JSON, a wide list', (size) => json(`[${filled('"maps",', size)}1]`)],
  ['JSON, many keys', (size) => json(`{${keys(size)}}`)],
  ['JSON, one key again', (size) => json(`{${filled('"location": "Paris", ', size)}"a": 1}`)],
  ['JSON, many texts', (size) => `{"title": "Map Editor", ${texts(size)}}`],
  ['JSON, one text', (size) => json(`"${filled('maps ', size)}"`)],
  ['JSON, escapes', (size) => json(`"${filled('\\u0061\\n', size)}"`)],
  ['JSON, Markdown inside', (size) => jsonText(filled('## Requirements\\n\\n- **maps**\\n', size))],
  ['JSON, HTML inside', (size) => jsonText(filled('<p>maps</p><ul><li>SQL</li></ul>', size))],
  ['JSON, HTML inside, escaped', (size) => jsonText(filled('&lt;p&gt;maps&lt;/p&gt;', size))],
  ['JSON, postings', (size) => `[${filled(`${json('1')},`, size)}${json('1')}]`],
  [
    'JSON, lists of a board',
    (size) =>
      `{"title": "Map Editor", "description": "${'maps '.repeat(20)}", "lists": [${filled('{"text": "Requirements", "content": "<li>maps</li><li>SQL</li>"},', size)}{}]}`,
  ],
  ['JSON, values beside a posting', (size) => `{"jobs": [${json('1')}], "x": [${filled('"maps",', size)}1]}`],
  ['JSON, comments', (size) => `[${json('1')}${filled('/* maps */', size)}]`],
  ['JSON, comments between values', (size) => `[${json('1')}${filled(',1//maps\n', size)}]`],
  ['JSON, quotes that open', (size) => `{${filled('"\\"', size)}}`],
  ['YAML, aliases of aliases', (size) => `---\na0: &a0 [lol]\n${aliases(size)}\n---\n${posting('SQL')}`],
  ['YAML, a fence that never closes', (size) => `---\n${filled('key: value\n', size)}`],
  ['YAML, comments', (size) => `---\ntitle: Map Editor\n${filled('# note\n', size)}---\n${posting('SQL')}`],
];

function deeper(size: number): string {
  const depth = Math.floor(Math.sqrt(size));
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(level * 2)}- maps`).join('\n');
}

function microdata(body: string): string {
  return `<div itemscope itemtype="https://schema.org/JobPosting">${body}</div>`;
}

const menus = '<div class="menu">'.repeat(400);
const emphasis = Array.from({ length: 240 }, (_, index) => `<b id=${index}>`).join('');
const ld = json('1').replace('{', '{"@type": "JobPosting", ');

function nested(size: number): string {
  return '<div itemprop="name">'.repeat(Math.min(400, size));
}

function attributes(size: number): string {
  return Array.from({ length: Math.floor(size / 12) }, (_, index) => `a${index}="b"`).join(' ');
}

function keys(size: number): string {
  return Array.from({ length: Math.floor(size / 16) }, (_, index) => `"key${index}": "maps"`).join(', ');
}

function texts(size: number): string {
  const text = (index: number) =>
    `"description${'_html'.repeat(index % 2)}": "Text ${index} of those who work with maps and like it"`;
  return Array.from({ length: Math.max(1, Math.floor(size / 70)) }, (_, index) => text(index)).join(', ');
}

function jsonText(text: string): string {
  return `{"title": "Map Editor", "description": "You work with maps and with those who read maps. ${text}"}`;
}

function aliases(size: number): string {
  const lines = Math.max(1, Math.floor(size / 60));
  return Array.from(
    { length: lines },
    (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]`,
  ).join('\n');
}
