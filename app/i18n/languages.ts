/** The languages of the interface and of texts, in the order in which they are offered. Kyrgyz comes first. */
export const LANGS = ['ky', 'ru', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One text in up to three languages, as its authors gave it. */
export type LocalText = Partial<Record<Lang, string>>;

/** Each language in its own words: never translated, never shown as a flag. */
export const LANGUAGE_NAMES: Record<Lang, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

/** Whether the value is one of the three codes. */
export function isLang(value: unknown): value is Lang {
  return typeof value === 'string' && (LANGS as readonly string[]).includes(value);
}

/**
 * The text to show to a reader of `lang`: theirs, else the original's, else whichever there is.
 * Returns the language that was taken, so that the page can mark it with `lang`.
 */
export function pickText(texts: LocalText, lang: Lang, original?: Lang): { text: string; lang: Lang } {
  const order = [lang, ...(original ? [original] : []), ...LANGS];
  const found = order.find((candidate) => texts[candidate]);
  return found ? { text: texts[found] ?? '', lang: found } : { text: '', lang };
}
