import type { Lang } from '~/i18n/languages';
import { type QueryValue, withQuery } from './with-query';

/** What is written down of a commitment, each on a page of its own. */
export const GRANT_ACTS = ['plan', 'payment', 'return', 'cancellation'] as const;
export type GrantAct = (typeof GRANT_ACTS)[number];

type Query = Record<string, QueryValue>;

const idea = (lang: Lang, number: number) => `/${lang}/ideas/${number}`;
const progress = (lang: Lang, number: number) => `${idea(lang, number)}/progress`;
const entry = (lang: Lang, id: string) => `/${lang}/funder/shortlist/${id}`;
const window = (lang: Lang, id: string) => `/${lang}/funder/windows/${id}`;
const call = (lang: Lang, number: number) => `/${lang}/calls/${number}`;
const deskCall = (lang: Lang, number: number) => `/${lang}/funder/calls/${number}`;

/** Addresses of what funders do with ideas, of their money, and of what becomes of it. */
export const donorPaths = {
  ideaShortlisting: (lang: Lang, number: number) => `${idea(lang, number)}/shortlisting`,
  ideaInterest: (lang: Lang, number: number) => `${idea(lang, number)}/interest`,
  ideaTalk: (lang: Lang, number: number) => `${idea(lang, number)}/talk`,
  ideaFunding: (lang: Lang, number: number) => `${idea(lang, number)}/funding`,
  /** How a funded idea is carried out; `before` is the number of the first report of its page. */
  ideaFundingCsv: (lang: Lang, number: number) => `${idea(lang, number)}/funding.csv`,
  ideaMoney: (lang: Lang, number: number) => `${idea(lang, number)}/money`,
  newContribution: (lang: Lang, number: number) => `${idea(lang, number)}/contribution`,
  ideaExcess: (lang: Lang, number: number, kind: 'pledge' | 'commitment', id: string) =>
    `${idea(lang, number)}/excess/${kind}/${id}`,
  newPledge: (lang: Lang, number: number) => `${idea(lang, number)}/pledge`,
  newCommitment: (lang: Lang, number: number, query: Query = {}) =>
    withQuery(`${idea(lang, number)}/commitment`, query),
  ideaProgress: (lang: Lang, number: number, query: Query = {}) => withQuery(progress(lang, number), query),
  projectPlan: (lang: Lang, number: number) => `${progress(lang, number)}/plan`,
  milestone: (lang: Lang, number: number, id: string) => `${progress(lang, number)}/plan/${id}`,
  indicators: (lang: Lang, number: number) => `${progress(lang, number)}/indicators`,
  indicator: (lang: Lang, number: number, id: string) => `${progress(lang, number)}/indicators/${id}`,
  indicatorsCsv: (lang: Lang, number: number) => `${progress(lang, number)}/indicators.csv`,
  spending: (lang: Lang, number: number) => `${progress(lang, number)}/spending`,
  newProgressReport: (lang: Lang, number: number) => `${progress(lang, number)}/reports/new`,
  progressReport: (lang: Lang, number: number, report: number) => `${progress(lang, number)}/reports/${report}`,
  progressPhotos: (lang: Lang, number: number, report: number) => `${progress(lang, number)}/reports/${report}/files`,
  reportCorrection: (lang: Lang, number: number, report: number) =>
    `${progress(lang, number)}/reports/${report}/correction`,
  flagProgress: (lang: Lang, number: number, report: number) => `${progress(lang, number)}/reports/${report}/report`,
  acceptance: (lang: Lang, number: number) => `${progress(lang, number)}/acceptance`,
  afterCheck: (lang: Lang, number: number, months: number) => `${progress(lang, number)}/checks/${months}/files`,

  funderDesk: (lang: Lang) => `/${lang}/funder`,
  windows: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/windows`, query),
  newWindow: (lang: Lang) => `/${lang}/funder/windows/new`,
  window: (lang: Lang, id: string, query: Query = {}) => withQuery(window(lang, id), query),
  editWindow: (lang: Lang, id: string) => `${window(lang, id)}/edit`,
  windowEffect: (lang: Lang) => `/${lang}/funder/windows/effect`,
  board: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/board`, query),
  takenOff: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/board/taken-off`, query),
  boardStages: (lang: Lang) => `/${lang}/funder/board/stages`,
  boardFile: (lang: Lang, format: 'xlsx' | 'pdf', query: Query = {}) =>
    withQuery(`/${lang}/funder/board/cards.${format}`, query),
  shortlist: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/shortlist`, query),
  shortlistCsv: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/shortlist.csv`, query),
  shortlistEntry: entry,
  compareIdeas: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/compare`, query),
  rubrics: (lang: Lang) => `/${lang}/funder/rubrics`,
  rubric: (lang: Lang, id: string) => `/${lang}/funder/rubrics/${id}`,
  assessment: (lang: Lang, id: string, query: Query = {}) => withQuery(`${entry(lang, id)}/assessment`, query),
  scores: (lang: Lang, id: string, query: Query = {}) => withQuery(`${entry(lang, id)}/scores`, query),
  talks: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/talks`, query),
  talk: (lang: Lang, id: string, query: Query = {}) => withQuery(`/${lang}/talks/${id}`, query),
  reportMessage: (lang: Lang, talk: string, message: string) => `/${lang}/talks/${talk}/report/${message}`,
  grants: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/grants`, query),
  grant: (lang: Lang, id: string) => `/${lang}/funder/grants/${id}`,
  grantAct: (lang: Lang, id: string, act: GrantAct, query: Query = {}) =>
    withQuery(`/${lang}/funder/grants/${id}/${act}`, query),
  /** Where the commitment is put right, or one of its rows. */
  grantCorrection: (lang: Lang, id: string, row: Query = {}) =>
    withQuery(`/${lang}/funder/grants/${id}/correction`, row),
  grantFiles: (lang: Lang, id: string) => `/${lang}/funder/grants/${id}/files`,
  pledge: (lang: Lang, id: string) => `/${lang}/funder/pledges/${id}`,
  portfolio: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/funder/portfolio`, query),
  portfolioImport: (lang: Lang, id: string) => `/${lang}/funder/portfolio/${id}`,
  iatiReference: (lang: Lang, slug: string) => `/${lang}/organisations/${slug}/iati-reference`,

  calls: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/calls`, query),
  call: (lang: Lang, number: number, slug?: string) => (slug ? `${call(lang, number)}-${slug}` : call(lang, number)),
  callResults: (lang: Lang, number: number, query: Query = {}) => withQuery(`${call(lang, number)}/results`, query),
  callCalendar: (lang: Lang, number: number) => `${call(lang, number)}/calendar.ics`,
  callFollow: (lang: Lang, number: number) => `${call(lang, number)}/follow`,
  applyToCall: (lang: Lang, number: number) => `${call(lang, number)}/apply`,
  application: (lang: Lang, number: number, application: number) => `${call(lang, number)}/applications/${application}`,
  funderCalls: (lang: Lang) => `/${lang}/funder/calls`,
  newCall: (lang: Lang) => `/${lang}/funder/calls/new`,
  deskCall: (lang: Lang, number: number, query: Query = {}) => withQuery(deskCall(lang, number), query),
  editCall: (lang: Lang, number: number) => `${deskCall(lang, number)}/edit`,
  extendCall: (lang: Lang, number: number) => `${deskCall(lang, number)}/extension`,
  cancelCall: (lang: Lang, number: number) => `${deskCall(lang, number)}/cancellation`,
  deskApplication: (lang: Lang, number: number, application: number) =>
    `${deskCall(lang, number)}/applications/${application}`,

  coordination: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/coordination`, query),
  coordinationIdeas: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/coordination/ideas`, query),
  coordinationProjects: (lang: Lang, query: Query = {}) => withQuery(`/${lang}/coordination/projects`, query),
  coordinationFile: (lang: Lang, format: 'csv' | 'xlsx' | 'json', query: Query = {}) =>
    withQuery(`/${lang}/coordination/table.${format}`, query),
  iatiFiles: (lang: Lang) => `/${lang}/coordination/iati`,
  iatiFile: (slug: string) => `/iati/${slug}.xml`,
};
