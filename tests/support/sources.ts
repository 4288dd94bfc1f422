import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The folder of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every TypeScript file below a folder, as paths from the repository; generated migrations are left out. */
export function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'migrations' ? [] : sources(name);
    return /\.(ts|tsx)$/.test(entry.name) ? [name] : [];
  });
}

/** Whether the file holds tests. */
export const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** Whether the file may run on the server only. */
export const isServer = (file: string) => /\.server\.tsx?$/.test(file);

const texts = new Map<string, string>();
const trees = new Map<string, ts.SourceFile>();

/** The text of a file of the repository, read once. */
export function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(path.join(ROOT, file), 'utf8');
  texts.set(file, text);
  return text;
}

/** A file as TypeScript reads it, read once. */
export function parsed(file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = trees.get(file) ?? ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true, kind);
  trees.set(file, tree);
  return tree;
}
