import { createContext, type ReactNode, useContext } from 'react';
import type { Catalogues } from './catalogues.server';
import type { Lang } from './languages';

/** `'namespace.key'` for every message there is; typed from the Kyrgyz catalogue. */
export type MessageKey = { [N in keyof Catalogues]: `${N}.${Extract<keyof Catalogues[N], string>}` }[keyof Catalogues];

export type MessageValues = Record<string, string | number>;

/** Everything that depends on the reader's language. Formatting happens on the server only: browsers have no Kyrgyz. */
export interface I18n {
  lang: Lang;
  t(key: MessageKey, values?: MessageValues): string;
  /** 12 480 000 */
  number(value: number): string;
  /** Takes tyiyn; shows whole units unless there are tyiyn: "97 000 000 сом". */
  money(tyiyn: number, currency?: string): string;
  /** Takes tyiyn; shows thousands with one decimal, as budgets do, without their unit: "5 453,6". */
  thousands(tyiyn: number): string;
  /** Takes tyiyn: "5 453,6 миң сом". */
  thousandSom(tyiyn: number): string;
  /** Takes tyiyn of som; a large sum as people speak of it, rounded to a tenth: "12,4 млн сом". */
  roughMoney(tyiyn: number): string;
  /** 22 November 2026, in Bishkek's time zone. Takes an instant or an ISO date. */
  date(value: Date | string): string;
  /** 22 November 2026, 14:05. */
  dateTime(value: Date): string;
  /** Names joined in the language's own way. */
  list(items: string[]): string;
  /** A file's size in KB or MB. */
  size(bytes: number): string;
  /** Sorts names as the language does. */
  compare(a: string, b: string): number;
}

const I18nContext = createContext<I18n | null>(null);

/** Gives everything inside it the reader's language. */
export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }) {
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

/** The reader's language inside a component. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n outside I18nProvider');
  return i18n;
}
