import { readFile } from 'node:fs/promises';
import type { ImportReport } from '~/domain/exchange/import-report.server';

/** The bytes of a file to import; null where it cannot be read. */
export async function readImportFile(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

/** Tells what an import did. */
export function reportImport({ what, added, changed, unchanged }: ImportReport, say: (line: string) => void): void {
  say(what === 'ideas' ? `Loaded ideas as drafts: ${added}` : `Added places: ${added}`);
  if (changed > 0) say(`Changed: ${changed}`);
  if (unchanged > 0) say(`There already: ${unchanged}`);
}
