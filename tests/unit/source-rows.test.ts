import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOfLine, type SourceMark } from '../../src/catalog/source-rows.ts';
import { visible } from '../../src/catalog/visible.ts';

const lines = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '. ', '\\n', '",', '"', '</p>', 'é', '🙂'),
  maxLength: 900,
});
const marksIn = (line: string) =>
  fc.array(
    fc.record({ from: fc.nat(line.length), size: fc.integer({ min: 1, max: 30 }) }).map(
      ({ from, size }): SourceMark => ({
        line: 1,
        column: from + 1,
        text: line.slice(from, from + size) || 'x',
        name: `at ${from}`,
      }),
    ),
    { maxLength: 12 },
  );
const marked = lines.chain((line) => fc.tuple(fc.constant(line), marksIn(line)));

describe('a line in rows', () => {
  test('is whole: its pieces together are the line', () => {
    fc.assert(
      fc.property(marked, ([line, marks]) => {
        const text = rowsOfLine(line, marks).flatMap(({ pieces }) => pieces.map((piece) => piece.text));
        expect(text.join('')).toBe(line);
      }),
    );
  });

  test('has every mark once, in the row that names it, on words that hold its own', () => {
    fc.assert(
      fc.property(marked, ([line, marks]) => {
        const rows = rowsOfLine(line, marks);
        const pieces = rows.flatMap((row) => row.pieces);
        if (line !== '') expect(pieces.flatMap((piece) => piece.marks)).toHaveLength(marks.length);
        for (const row of rows)
          for (const piece of row.pieces)
            for (const mark of piece.marks) expect(row.names).toContain(mark.name);
        for (const mark of marks.filter(({ text, column }) => line.startsWith(text, column - 1)))
          expect(pieces.find((piece) => piece.marks.includes(mark))?.text).toContain(mark.text);
      }),
    );
  });
});

test('a long line of JSON is shown in rows, a short one as it is', () => {
  const short = '{"title": "Engineer", "text": "One.\\nTwo."}';
  expect(rowsOfLine(short, [])).toHaveLength(1);
  const long = `{"title": "Engineer", "text": "${'Knows C and SQL\\n'.repeat(40)}"}`;
  expect(rowsOfLine(long, []).length).toBeGreaterThan(40);
});

test('words that were escaped in the seed are marked with their escapes', () => {
  const line = '{"text": "knows C\\\\+\\\\+ well"}';
  const column = line.indexOf('C\\') + 1;
  const [row] = rowsOfLine(line, [{ line: 1, column, text: 'C++', name: 'C++' }]);
  expect(row?.pieces.find(({ marks }) => marks.length > 0)?.text).toBe('C\\\\+\\\\+');
});

test('what nobody would see is shown by its number', () => {
  expect(visible('pay\u202E5\tx')).toBe('pay⟨U+202E⟩5\tx');
});
