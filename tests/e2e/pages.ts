import { BUDGET_PAGES, TARIFF_PAGES } from './figure-pages';
import { HEARING_PAGES } from './hearing-pages';

export type Kind = 'home' | 'idea' | 'list' | 'form' | 'office' | 'text';

/** HTML with CSS, gzip: design/ux.md, "Budgets". Standing texts are held to the smallest budget. */
export const BUDGET_BYTES: Record<Kind, number> = {
  home: 14_000,
  idea: 18_000,
  list: 20_000,
  form: 14_000,
  office: 25_000,
  text: 14_000,
};

export interface TestedPage {
  /** Address below the language. */
  path: string;
  kind: Kind;
  /** Whom of the demo's people the page is shown to; nobody signed in otherwise. */
  as?: string;
  /** How it is answered, where that is not 200. */
  status?: number;
}

/** Every kind of page that the product has, with somebody who may see it. */
export const PAGES: TestedPage[] = [
  { path: '', kind: 'home' },
  { path: '/ideas', kind: 'list' },
  { path: '/ideas?q=суу', kind: 'list' },
  { path: '/ideas?q=zzzzzz&stage=seeking', kind: 'list' },
  { path: '/ideas/1', kind: 'idea' },
  { path: '/ideas/1/history', kind: 'text' },
  { path: '/ideas/9/funding', kind: 'text' },
  { path: '/ideas/13/funding', kind: 'text' },
  { path: '/ideas/2/progress', kind: 'text' },
  { path: '/ideas/7/progress', kind: 'text' },
  { path: '/ideas/1/progress', kind: 'text' },
  { path: '/ideas/2/progress/reports/1', kind: 'text' },
  { path: '/ideas/blank-form', kind: 'form' },
  { path: '/calls', kind: 'list' },
  { path: '/calls?state=over&sector=streets', kind: 'list' },
  { path: '/calls/1', kind: 'text' },
  { path: '/calls/1/results', kind: 'text' },
  { path: '/calls/2', kind: 'text' },
  { path: '/coordination', kind: 'list' },
  { path: '/coordination?show=committed&place=osh&sector=streets', kind: 'list' },
  { path: '/coordination/ideas?place=osh', kind: 'list' },
  { path: '/coordination/projects', kind: 'list' },
  { path: '/coordination/iati', kind: 'list' },
  { path: '/places', kind: 'list' },
  { path: '/places/osh', kind: 'list' },
  ...HEARING_PAGES,
  ...BUDGET_PAGES,
  ...TARIFF_PAGES,
  { path: '/organisations', kind: 'list' },
  { path: '/organisations/osh-council-3', kind: 'list' },
  { path: '/organisations/too-fondu', kind: 'list' },
  { path: '/account/sign-in', kind: 'form' },
  { path: '/account/sign-up', kind: 'form' },
  { path: '/account/code', kind: 'form' },
  { path: '/account/reset', kind: 'form' },
  { path: '/account/confirm', kind: 'form' },
  { path: '/account/new-password', kind: 'form' },
  { path: '/about', kind: 'text' },
  { path: '/help', kind: 'text' },
  { path: '/contact', kind: 'text' },
  { path: '/privacy', kind: 'text' },
  { path: '/rules', kind: 'text' },
  { path: '/moderation-rules', kind: 'text' },
  { path: '/accessibility', kind: 'text' },
  { path: '/source-code', kind: 'text' },
  { path: '/nothing-here', kind: 'text', status: 404 },
  { path: '/_mail', kind: 'office' },
  { path: '/ideas/new', kind: 'form', as: 'aigul' },
  { path: '/ideas/9/money', kind: 'form', as: 'aigul' },
  { path: '/ideas/9/contribution', kind: 'form', as: 'aigul' },
  { path: '/ideas/7/progress/plan', kind: 'form', as: 'rustam' },
  { path: '/ideas/7/progress/indicators', kind: 'form', as: 'rustam' },
  { path: '/ideas/7/progress/spending', kind: 'form', as: 'rustam' },
  { path: '/ideas/7/progress/reports/new', kind: 'form', as: 'rustam' },
  { path: '/ideas/7/progress/reports/2/files', kind: 'form', as: 'rustam' },
  { path: '/ideas/5/progress/acceptance', kind: 'form', as: 'officer-osh' },
  { path: '/calls/2/apply', kind: 'list', as: 'elmira' },
  { path: '/calls/2/applications/1', kind: 'form', as: 'elmira' },
  { path: '/calls/1/applications/1', kind: 'text', as: 'kanat' },
  { path: '/organisations/new', kind: 'form', as: 'aigul' },
  { path: '/me', kind: 'list', as: 'aigul' },
  { path: '/me/ideas', kind: 'list', as: 'aigul' },
  { path: '/me/activity', kind: 'list', as: 'aigul' },
  { path: '/me/notices', kind: 'list', as: 'aigul' },
  { path: '/me/settings', kind: 'form', as: 'aigul' },
  { path: '/me/settings?part=password', kind: 'form', as: 'aigul' },
  { path: '/me/settings?part=email', kind: 'form', as: 'aigul' },
  { path: '/me/sessions', kind: 'form', as: 'aigul' },
  { path: '/me/acting', kind: 'form', as: 'aigul' },
  { path: '/me/data', kind: 'form', as: 'aigul' },
  { path: '/me/deletion', kind: 'form', as: 'aigul' },
  { path: '/desk', kind: 'office', as: 'moderator-osh' },
  { path: '/funder', kind: 'office', as: 'donor-lead' },
  { path: '/funder/windows', kind: 'office', as: 'donor-lead' },
  { path: '/funder/windows/new', kind: 'office', as: 'donor-lead' },
  { path: '/funder/portfolio', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board?overdue=yes', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board/stages', kind: 'office', as: 'donor-lead' },
  { path: '/funder/shortlist', kind: 'office', as: 'donor-lead' },
  { path: '/funder/compare', kind: 'office', as: 'donor-lead' },
  { path: '/funder/compare?idea=1&idea=2&idea=3&idea=4', kind: 'office', as: 'donor-lead' },
  { path: '/funder/rubrics', kind: 'office', as: 'donor-lead' },
  { path: '/funder/rubrics/new', kind: 'office', as: 'donor-lead' },
  { path: '/funder/rubrics/default', kind: 'office', as: 'donor-lead' },
  { path: '/funder/grants', kind: 'office', as: 'donor-lead' },
  { path: '/funder/calls', kind: 'office', as: 'donor-lead' },
  { path: '/funder/calls/new', kind: 'office', as: 'donor-lead' },
  { path: '/funder/calls/1', kind: 'office', as: 'donor-lead' },
  { path: '/funder/calls/1/applications/1', kind: 'office', as: 'donor-lead' },
  { path: '/ideas/14/pledge', kind: 'form', as: 'donor-lead' },
  { path: '/ideas/14/commitment', kind: 'form', as: 'donor-lead' },
  { path: '/talks', kind: 'office', as: 'donor-lead' },
  { path: '/talks', kind: 'list', as: 'bakyt' },
  { path: '/ideas/5/talk', kind: 'form', as: 'donor-lead' },
  { path: '/admin', kind: 'office', as: 'admin' },
  { path: '/admin/places', kind: 'office', as: 'admin' },
  { path: '/admin/places/osh', kind: 'office', as: 'admin' },
  { path: '/admin/sectors', kind: 'office', as: 'admin' },
  { path: '/admin/sectors/water', kind: 'office', as: 'admin' },
  { path: '/admin/organisations', kind: 'office', as: 'admin' },
  { path: '/admin/organisations/osh-council-3', kind: 'office', as: 'admin' },
  { path: '/admin/people', kind: 'office', as: 'admin' },
  { path: '/admin/mails', kind: 'office', as: 'admin' },
  { path: '/admin/audit', kind: 'office', as: 'admin' },
];

/** The people whom the pages are shown to, each with their pages; `undefined` is a visitor. */
export function pagesByReader(): [string | undefined, TestedPage[]][] {
  const readers = [...new Set(PAGES.map(({ as }) => as))];
  return readers.map((reader) => [reader, PAGES.filter(({ as }) => as === reader)]);
}
