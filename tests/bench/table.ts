import { growthOf, secondsOf } from './growth.ts';
import type { Row } from './row.ts';

const head = ['stage', 'roles', 'CPU s', 'clock s', 'peak MB', 'ms a role', 'growth', ''];
const toTheLeft = new Set([0, 6, 7]);

/** Rows as a table in plain text: those of a stage together, each with its growth against the one before. */
export function table(rows: readonly Row[]): string {
  const stages = [...Map.groupBy(rows, ({ stage }) => stage).values()];
  const lines = stages.flatMap((own) => own.map((row, index) => cellsOf(row, own[index - 1], own[0])));
  const cells = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const aligned = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return toTheLeft.has(column) ? cell.padEnd(width) : cell.padStart(width);
  };
  return cells.map((line) => line.map(aligned).join('  ').trimEnd()).join('\n');
}

function cellsOf(row: Row, before?: Row, smallest = before): string[] {
  const { cpu, clock, memory } = row.cost;
  return [
    row.stage,
    String(row.roles),
    cpu?.toFixed(3) ?? '',
    clock.toFixed(3),
    memory?.toFixed(0) ?? '',
    ((secondsOf(row) / row.roles) * 1000).toFixed(3),
    before && smallest ? growthOf(row, before, smallest) : '',
    row.note ?? '',
  ];
}
