import { fold } from '~/platform/search/fold';
import { queryTokens, searchTokens } from '~/platform/search/stem.server';
import type { BudgetLine } from './budget';
import { type Classification, type CodeKind, codeOf, codePath } from './classification';

const KINDS: readonly CodeKind[] = ['functional', 'economic'];

function wordsOf({ titles, programme, note }: BudgetLine): string {
  return [...Object.values(titles), programme, note].filter(Boolean).join(' ');
}

/** The names of a line's codes, so that "schools" finds the lines of education too; each code is stemmed once. */
function codeTokens(codes: Classification) {
  const known = new Map<string, string[]>();
  return (line: BudgetLine): string[] =>
    KINDS.flatMap((kind) => {
      const code = codeOf(line, kind);
      if (code === null) return [];
      const key = `${kind}:${code}`;
      const names = codePath(codes, kind, code).flatMap((above) =>
        Object.values(codes.get(`${kind}:${above}`)?.names ?? {}),
      );
      const tokens = known.get(key) ?? searchTokens(names.join(' '));
      known.set(key, tokens);
      return tokens;
    });
}

/**
 * The lines in which every word sought begins a word of the title, the programme, the note or the names of its codes,
 * in any of our languages; a number finds the codes that begin with it. Their order stays.
 */
export function searchLines(lines: readonly BudgetLine[], query: string, codes: Classification): BudgetLine[] {
  const sought = query.trim();
  if (/^\d+$/.test(sought)) {
    return lines.filter((line) => KINDS.some((kind) => codeOf(line, kind)?.startsWith(sought)));
  }
  const tokens = queryTokens(sought);
  if (tokens.length === 0) return lines.filter((line) => fold(wordsOf(line)).includes(fold(sought)));
  const ofCodes = codeTokens(codes);
  return lines.filter((line) => {
    const words = [...searchTokens(wordsOf(line)), ...ofCodes(line)];
    return tokens.every((token) => words.some((word) => word.startsWith(token)));
  });
}
