/** The language to mark a text with: none where it is the page's own. */
export function marked<L extends string>({ lang: of }: { lang: L }, lang: string): L | undefined {
  return of === lang ? undefined : of;
}
