import type { BudgetCode, BudgetLine } from './budget';

/** The classification, by `economic:11` or `functional:709`. */
export type Classification = ReadonlyMap<string, BudgetCode>;
export type CodeKind = BudgetCode['kind'];

/** The code of a line in one of the two classifications. */
export function codeOf(line: Pick<BudgetLine, 'economicCode' | 'functionalCode'>, kind: CodeKind): string | null {
  return kind === 'functional' ? line.functionalCode : line.economicCode;
}

const paths = new WeakMap<Classification, Map<string, readonly string[]>>();

/**
 * The codes that lie above a code, the outermost first, and the code itself. A code that the classification does not
 * have stands below the longest one that it begins with.
 */
export function codePath(codes: Classification, kind: CodeKind, code: string): readonly string[] {
  const known = paths.get(codes) ?? new Map<string, readonly string[]>();
  paths.set(codes, known);
  const key = `${kind}:${code}`;
  let path = known.get(key);
  if (!path) {
    const above = Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, index + 1));
    path = [...above.filter((prefix) => codes.has(`${kind}:${prefix}`)), code];
    known.set(key, path);
  }
  return path;
}
