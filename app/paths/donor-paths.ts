import type { Lang } from '~/i18n/languages';
import { type QueryValue, withQuery } from './with-query';

type Query = Record<string, QueryValue>;

const idea = (lang: Lang, number: number) => `/${lang}/ideas/${number}`;
const entry = (lang: Lang, id: string) => `/${lang}/funder/shortlist/${id}`;
const call = (lang: Lang, number: number) => `/${lang}/calls/${number}`;

/** Addresses of what funders do with ideas, of their money, and of what becomes of it. */
export const donorPaths = {
  ideaShortlisting: (lang: Lang, number: number) => `${idea(lang, number)}/shortlisting`,
  ideaInterest: (lang: Lang, number: number) => `${idea(lang, number)}/interest`,
  ideaQuestions: (lang: Lang, number: number) => `${idea(lang, number)}/questions`,
  ideaFunding: (lang: Lang, number: number) => `${idea(lang, number)}/funding`,
  ideaProgress: (lang: Lang, number: number) => `${idea(lang, number)}/progress`,

  funderDesk: (lang: Lang) => `/${lang}/funder`,
  windows: (lang: Lang) => `/${lang}/funder/windows`,
  newWindow: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/windows/new`, query),
  board: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/board`, query),
  shortlist: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/shortlist`, query),
  shortlistCsv: (lang: Lang) => `/${lang}/funder/shortlist.csv`,
  shortlistEntry: entry,
  compareIdeas: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/compare`, query),
  rubrics: (lang: Lang) => `/${lang}/funder/rubrics`,
  scores: (lang: Lang, id: string) => `${entry(lang, id)}/scores`,
  funderQuestions: (lang: Lang) => `/${lang}/funder/questions`,
  talks: (lang: Lang) => `/${lang}/talks`,
  talk: (lang: Lang, id: string) => `/${lang}/talks/${id}`,
  grants: (lang: Lang) => `/${lang}/funder/grants`,
  grant: (lang: Lang, id: string) => `/${lang}/funder/grants/${id}`,
  portfolio: (lang: Lang) => `/${lang}/funder/portfolio`,

  calls: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/calls`, query),
  call: (lang: Lang, number: number, slug?: string) => (slug ? `${call(lang, number)}-${slug}` : call(lang, number)),
  funderCalls: (lang: Lang) => `/${lang}/funder/calls`,

  coordination: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/coordination`, query),
  iatiFile: (slug: string) => `/iati/${slug}.xml`,
};
