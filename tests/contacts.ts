/** How people write what leads to them, each with the part that must be nowhere once it is masked. */
export const contacts: readonly (readonly [written: string, secret: string])[] = [
  ['zebulon.quackenbush@example.com', 'quackenbush'],
  ['Zebulon.Fernsby+jobs@mail.example.co.uk', 'fernsby'],
  ['o’wigglesworth@example.org', 'wigglesworth'],
  ['ambrose_tolliver [at] example [dot] com', 'tolliver'],
  ['peregrine(at)example(dot)org', 'peregrine'],
  ['lucinda {at} example.net', 'lucinda'],
  ['cornelius AT example DOT com', 'cornelius'],
  ['e-mail: thaddeus @ example.com', 'thaddeus'],
  ['write to millicent at example dot com', 'millicent'],
  ['barnaby＠example.com', 'barnaby'],
  ['hyacinth@bücher.example', 'hyacinth'],
  ['leopold@[192.0.2.1]', 'leopold'],
  ['mailto:clementine@example.com', 'clementine'],
  ['ottoline\\@example.com', 'ottoline'],
  ['wilhelmina%40example.com', 'wilhelmina'],
  ['bartholomew&#64;example.com', 'bartholomew'],
  ['"rosalind fenwick"@example.com', 'fenwick'],
  ['Phone: 415·555·0198', '555·0198'],
  ['(415) 555-0132', '555-0132'],
  ['415.555.0143 ext. 7781', '555.0143'],
  ['Suite 500 (415) 555-0199', '555-0199'],
  ['(415) 555-0100/(415) 555-0111', '555-0111'],
  ['1-800-555-0154', '555-0154'],
  ['+1 555 010 0165', '010 0165'],
  ['+44 20 7946 0176', '7946 0176'],
  ['020 7946 0187', '7946 0187'],
  ['07700 900198', '900198'],
  ['030/12345609', '12345609'],
  ['+49 (0)89 123456-78', '123456-78'],
  ['01 23 45 67 21', '45 67 21'],
  ['050-1234532', '1234532'],
  ['+91 98765 43243', '98765 43243'],
  ['02 9876 5454', '9876 5454'],
  ['Phone: 4155550165', '4155550165'],
  ['Tel. 555-0176', '555-0176'],
  ['tel:+14155550187', '4155550187'],
  ['WhatsApp +55 11 91234-5698', '91234-5698'],
  ['Mobile No. 98765 43209', '98765 43209'],
  ['call us on 050‑1234119', '1234119'],
  ['+１ ４１５ ５５５ ０１２１', '０１２１'],
  ['電話03-1234-5632', '1234-5632'],
];

/** What postings are full of and nobody can be reached by. */
export const noContacts: readonly string[] = [
  'Engineer @ Example.com',
  'Join us at example.com',
  'We work at Example dot com scale',
  'react@18.2.0 and @scope/name',
  'a discount of 20\\% at 30%40 odds',
  'Posted 2026-02-25',
  '25.02.2026',
  '02/25/2026 - 03/25/2026',
  '01.02.2024 - 03.04.2024',
  '16.03.2024 09.00 - 17.00',
  'mobile 2019 - 2021',
  'call 2024-01-15',
  '2019-2023',
  '09:00 - 17:00',
  '24/7 on call',
  '$120,000 - $150,000',
  '120000-150000',
  '£45,000 – £55,000',
  'USD 150 000 - 180 000',
  'EUR 60.000-80.000',
  '100 000 - 150 000',
  '1 000 000 000 users',
  '1 010 000 000 users, 150 020 000',
  'Steuernummer 012/345/67890',
  '$200-300 4000',
  '+10 000 000 users',
  'mobile 10000 users',
  'Role Number: 200665626-0865',
  'Role number 200574806',
  'Req ID: 415-555-0132',
  'Req ID (415-555-0132)',
  'R-0123456789 and JR2024123456',
  'job 0012345678',
  '1234567890',
  'VAT GB 012 3456 78',
  'ISBN 978-3-16-148410-0',
  'Cupertino, CA 95014-2083',
  '99.95% uptime',
  'v1.2.3.4, 10.0.19041.1234, 192.168.100.101',
  '3-5 years, 401(k), I-140',
  'd="M0 1.66-.11 2.342 c.004-.567 10.493 0 19 8.507 19"',
];

/** A posting that says a thing in every place in which one can. */
export const posting = (line: string) =>
  `Data Engineer ${line}\n\nContact: ${line}\n${line}\n\nRequirements\n\n- 5 years of SQL and Python (${line})\n- ${line}\n\n${line}: about us`;

const escapedHtml = (text: string) =>
  [...text]
    .map((character) => (/[@.\d]/.test(character) ? `&#${character.codePointAt(0)};` : character))
    .join('');
const html = (line: string) =>
  `<html><body><main><h1>Data Engineer</h1><p>Ask <a href="mailto:${line}" data-x="${encodeURIComponent(line)}">us</a></p>
<p>${line}</p><p>${escapedHtml(line)}</p><p>${[...line].map((c, i) => (i === 3 ? `<b>${c}</b>` : c)).join('')}</p><ul><li>SQL and Python</li></ul><form>${line}</form></main>
<footer><img alt="${escapedHtml(line)}"><a>${escapedHtml(line)}</a></footer></body></html>`;
const json = (line: string) =>
  JSON.stringify({
    title: 'Data Engineer',
    email: line,
    description: `<p>Requirements</p><ul><li>SQL ${escapedHtml(line)}</li></ul><p>${line}</p>`,
  });
/** The same in all that a seed may be written in. */
export const forms: Record<string, (line: string) => string | Uint8Array> = {
  text: posting,
  'windows line ends': (line) => posting(line).replaceAll('\n', '\r\n'),
  'UTF-16': (line) => new Uint8Array(Buffer.from(`\uFEFF${posting(line)}`, 'utf16le')),
  'invisible characters in it': (line) => posting([...line].join('\u200B')),
  Markdown: (line) =>
    `# Data Engineer\n\n**Contact**\n\n[us](mailto:${line}) ${line.replace(/[-._+()[\]{}]/g, '\\$&')}\n\n**Requirements**\n\n- **SQL**\n\n<!-- ${line} -->\n\n**About**\n\nAsk\n**${line}**\n, who leads.\n\n**${line}**`,
  'front matter': (line) => `---\ntitle: Data Engineer\ncontact: "${line}"\n---\n\nRequirements\n\n- SQL\n`,
  HTML: html,
  'HTML with data': (line) =>
    `<html><body><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Data Engineer', description: `SQL. ${line}` })}</script><p>${line}</p><p>${line}</p></body></html>`,
  JSON: json,
  'JSON with words beside it': (line) =>
    `{"by": ${JSON.stringify(line)}, "jobs": [${json(line)}]} // ${line}`,
  'JSON in ASCII': (line) =>
    json(line).replace(
      /[@.\u0080-\uFFFF]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
};
