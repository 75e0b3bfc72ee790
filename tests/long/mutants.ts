/** A small change of the source that weakens a barrier: [what it weakens, file, text, what stands there instead]. */
type Mutant = readonly [name: string, file: string, text: string, instead: string];

const writer = 'src/convert/page/write-body.ts';
const isPlain = 'src/convert/page/is-plain.ts';
const gate = 'src/convert/page/gate.ts';

/** Each of these lets something through that the tests of the barriers must notice. */
export const mutants: readonly Mutant[] = [
  ['lines that begin with import are code', writer, "{ atBreak: true, character: 'i', after: 'mport' },", ''],
  ['lines that begin with export are code', writer, "{ atBreak: true, character: 'e', after: 'xport' },", ''],
  ['MDX is not escaped', writer, '  mdxToMarkdown(),\n', ''],
  ['braces are plain words', isPlain, '\\\\`*_{}[\\]<~$@|\\n\\r\\t]*[^', '\\\\`*_[\\]<~$@|\\n\\r\\t]*[^'],
  ['tags are plain words', isPlain, '/^(?:[^\\\\`*_{}[\\]<~$@|', '/^(?:[^\\\\`*_{}[\\]~$@|'],
  ['stars are plain words', isPlain, '/^(?:[^\\\\`*_{}', '/^(?:[^\\\\`_{}'],
  ['a plain line may begin with import or export', isPlain, '/^(?!(?:im|ex)port)', '/^'],
  ['a plain line may begin with the number of a list', isPlain, '\\d+(?![\\d.)])', '\\d+'],
  [
    'a plain line may end in the mark of a heading',
    isPlain,
    'const closing = /[^#\\s]$/;',
    'const closing = /$/;',
  ],
  ['character references are plain words', isPlain, '|&[#\\p{L}]', ''],
  ['text in pieces is escaped piece by piece', writer, '    mergeTexts(block);\n', '    void mergeTexts;\n'],
  [
    'every line is plain',
    isPlain,
    '    plain.test(value) &&',
    '    (plain.test(value) || value.length > 0) &&',
  ],
  [
    'every node is harmless',
    gate,
    '    allowed.has(node.type) && (',
    '    (allowed.has(node.type) || true) && (',
  ],
  [
    'expressions are harmless',
    gate,
    "'text', 'link']",
    "'text', 'link', 'mdxFlowExpression', 'mdxTextExpression']",
  ],
  ['imports and exports are harmless', gate, "'text', 'link']", "'text', 'link', 'mdxjsEsm']"],
  ['pictures and code are harmless', gate, "'text', 'link']", "'text', 'link', 'image', 'inlineCode']"],
  ['links may run scripts', gate, '/^(?:https:', '/^(?:javascript:|https:'],
  ['links may lead anywhere', gate, 'safeLink.test(String(node.url))', 'String(node.url) !== undefined'],
  ['only the root is looked at', gate, '    for (const child of childrenOf(node)) open.push(child);\n', ''],
  [
    'what is said is not compared',
    gate,
    'shape !== written[index]',
    'shape !== (written[index] ?? shape) && false',
  ],
  [
    'what is said more is not seen',
    gate,
    'differs !== -1 || written.length !== expected.length',
    'differs !== -1',
  ],
  [
    'where links lead is not compared',
    gate,
    "node.type === 'link' && 'url' in node ?",
    "node.type === 'none' && 'url' in node ?",
  ],
  [
    'kinds of lists are not compared',
    gate,
    "node.ordered ? 'ordered' : 'bulleted'",
    "node.ordered ? 'bulleted' : 'bulleted'",
  ],
  ['depths of headings are not compared', gate, "'depth' in node ?", "'deep' in node && 'depth' in node ?"],
  [
    'a page that cannot be read is let through',
    gate,
    '    return refuse(\n      file,\n      `Expected MDX',
    '    return void error as never; refuse(\n      file,\n      `Expected MDX',
  ],
  [
    'names of Astro’s own are let through',
    gate,
    'if (JSON.stringify(frontmatter)',
    'if (false && JSON.stringify(frontmatter)',
  ],
];
