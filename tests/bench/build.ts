import type { Row } from './row.ts';
export async function buildRows(_folders: readonly string[]): Promise<Row[]> {
  return [];
}
