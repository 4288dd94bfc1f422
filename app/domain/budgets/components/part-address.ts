import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import type { PartView } from '../budget-view';
import type { CodeKind } from '../classification';

/** Where one reads more of a part: what a code falls into, or the line itself. */
export function partHref(lang: Lang, number: number, kind: CodeKind, { code, position }: PartView): string {
  if (code !== null) return codeHref(lang, number, kind, code);
  return position === null ? paths.budgetLines(lang, number) : paths.budgetLine(lang, number, position);
}

/** The page of a budget on which a code is opened. */
export function codeHref(lang: Lang, number: number, kind: CodeKind, code: string): string {
  return paths.budget(lang, number, kind === 'functional' ? { f: code } : { e: code });
}
