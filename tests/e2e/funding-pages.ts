import type { TestedPage } from './pages';

/** What everybody may read. */
const PUBLIC: TestedPage[] = [
  { path: '/ideas/9/funding', kind: 'text' },
  { path: '/ideas/13/funding', kind: 'text' },
  { path: '/ideas/2/progress', kind: 'text' },
  { path: '/ideas/7/progress', kind: 'text' },
  { path: '/ideas/1/progress', kind: 'text' },
  { path: '/ideas/2/progress/reports/1', kind: 'text' },
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
  { path: '/ideas/2', kind: 'idea' },
  { path: '/ideas/5', kind: 'idea' },
  { path: '/ideas/9', kind: 'idea' },
];

/** What authors of ideas and those who look at their work see besides. */
const AUTHORS: TestedPage[] = [
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
  { path: '/talks', kind: 'list', as: 'bakyt' },
  { path: '/ideas/7/progress/plan/:id', idFrom: '/ideas/7/progress/plan', kind: 'form', as: 'rustam' },
  { path: '/ideas/7/progress/indicators/:id', idFrom: '/ideas/7/progress/indicators', kind: 'form', as: 'rustam' },
  { path: '/ideas/2/progress/reports/1/report', kind: 'form', as: 'kanat' },
  { path: '/talks/:id', idFrom: '/talks', kind: 'list', as: 'bakyt' },
];

/** The desk of a funder that has much to do. */
const DESK: TestedPage[] = [
  { path: '/funder', kind: 'office', as: 'donor-lead' },
  { path: '/funder/windows', kind: 'office', as: 'donor-lead' },
  { path: '/funder/windows/new', kind: 'office', as: 'donor-lead' },
  { path: '/funder/portfolio', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board?overdue=yes', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board/stages', kind: 'office', as: 'donor-lead' },
  { path: '/funder/board/taken-off', kind: 'office', as: 'donor-lead' },
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
  { path: '/ideas/5/talk', kind: 'form', as: 'donor-lead' },
  { path: '/ideas/5/interest', kind: 'form', as: 'donor-lead' },
  { path: '/organisations/too-fondu/iati-reference', kind: 'form', as: 'donor-lead' },
  ...['', '/edit'].map(
    (part) =>
      ({ path: `/funder/windows/:id${part}`, idFrom: '/funder/windows', kind: 'office', as: 'donor-lead' }) as const,
  ),
  ...['', '/assessment', '/scores'].map(
    (part) =>
      ({ path: `/funder/shortlist/:id${part}`, idFrom: '/funder/board', kind: 'office', as: 'donor-lead' }) as const,
  ),
  ...['', '/files', '/plan', '/payment', '/return', '/cancellation'].map(
    (part) =>
      ({ path: `/funder/grants/:id${part}`, idFrom: '/funder/grants', kind: 'office', as: 'donor-lead' }) as const,
  ),
  { path: '/funder/pledges/:id', idFrom: '/funder/grants', kind: 'office', as: 'donor-lead' },
  { path: '/funder/portfolio/:id', idFrom: '/funder/portfolio', kind: 'office', as: 'donor-lead' },
  { path: '/talks/:id', idFrom: '/talks', kind: 'office', as: 'donor-lead' },
];

/** The desk of a funder that has only begun, with a call that is open. */
const OTHER_DESK: TestedPage[] = [
  { path: '/funder', kind: 'office', as: 'ilyas' },
  { path: '/funder/board', kind: 'office', as: 'ilyas' },
  { path: '/funder/compare', kind: 'office', as: 'ilyas' },
  { path: '/funder/portfolio', kind: 'office', as: 'ilyas' },
  { path: '/funder/calls/2', kind: 'office', as: 'ilyas' },
  { path: '/funder/calls/2/extension', kind: 'office', as: 'ilyas' },
  { path: '/funder/calls/2/cancellation', kind: 'office', as: 'ilyas' },
];

/** The pages of what funders do and of what becomes of it; a call in its draft is looked at by its journey. */
export const FUNDING_PAGES: TestedPage[] = [...PUBLIC, ...AUTHORS, ...DESK, ...OTHER_DESK];
