import { DEMO_HEARINGS } from '../support/demo-hearings';
import type { TestedPage } from './pages';

const {
  'osh-execution-2025': closed,
  'kazan-kuigan-cancelled': cancelled,
  'osh-market-2026': answering,
  'toktogul-budget-2027': corrected,
  'osh-live': live,
  'kazan-kuigan-pasture': postponed,
  'osh-budget-2027': open,
  'osh-water-tariff': tariff,
  'toktogul-draft': draft,
} = DEMO_HEARINGS;

/** What everybody may read. */
const PUBLIC: TestedPage[] = [
  { path: '/hearings', kind: 'list' },
  { path: '/hearings?state=over&type=draft_budget', kind: 'list' },
  ...[closed, cancelled, answering, corrected, live, postponed, open, tariff].map(
    (number) => ({ path: `/hearings/${number}`, kind: 'home' }) as const,
  ),
  { path: `/hearings/${postponed}/history`, kind: 'text' },
  { path: `/hearings/${closed}/poster?size=a4`, kind: 'form' },
  { path: `/hearings/${open}/poster?size=a5`, kind: 'form' },
  { path: `/hearings/${open}/remarks`, kind: 'list' },
  { path: `/hearings/${open}/remarks?kind=proposal&q=жол`, kind: 'list' },
  { path: `/hearings/${closed}/remarks?answered=yes`, kind: 'list' },
  { path: `/hearings/${open}/remarks/1`, kind: 'text' },
  { path: `/hearings/${closed}/remarks/1`, kind: 'text' },
  { path: `/hearings/${open}/remarks/new?kind=proposal`, kind: 'form' },
  { path: `/hearings/${tariff}/remarks?item=payroll`, kind: 'list' },
  { path: `/hearings/${tariff}/remarks/new?item=payroll&copy=investment%3D5000000`, kind: 'form' },
  { path: `/hearings/${open}/receipt`, kind: 'form' },
  { path: `/hearings/${open}/paper-form`, kind: 'form' },
  { path: `/hearings/${live}/meeting`, kind: 'home' },
  { path: `/hearings/${closed}/meeting`, kind: 'home' },
  { path: `/hearings/${live}/live`, kind: 'home' },
  { path: `/hearings/${live}/live?refresh=15`, kind: 'home' },
  { path: `/hearings/${open}/registration`, kind: 'form' },
  { path: `/hearings/${closed}/answers`, kind: 'text' },
  { path: `/hearings/${closed}/decision`, kind: 'home' },
  { path: `/hearings/${closed}/protocol`, kind: 'text' },
  { path: `/hearings/${corrected}/protocol`, kind: 'text' },
  { path: `/hearings/${corrected}/corrections`, kind: 'form' },
];

/** What residents who signed in see besides. */
const RESIDENTS: TestedPage[] = [
  { path: `/hearings/${open}`, kind: 'home', as: 'kanat' },
  { path: `/hearings/${open}/remarks/new?kind=question`, kind: 'form', as: 'kanat' },
  { path: `/hearings/${open}/remarks/8`, kind: 'text', as: 'kanat' },
  { path: `/hearings/${open}/remarks/1/report`, kind: 'form', as: 'kanat' },
  { path: `/hearings/${live}/live`, kind: 'home', as: 'kanat' },
  { path: `/hearings/${open}/registration`, kind: 'form', as: 'kanat' },
  { path: `/hearings/${corrected}/corrections`, kind: 'form', as: 'kanat' },
  { path: `/hearings/${open}/remarks/1/objection`, kind: 'form', as: 'bakyt' },
];

const OFFICER = 'officer-osh';
const DRAFTING = 'officer-toktogul';

/**
 * The desks of officers and of the clerk. The results of a hearing are missing: the only one of the story that the
 * kenesh has decided on is closed, and what is closed takes no changes. The journeys of hearings look at them.
 */
const DESK: TestedPage[] = [
  { path: '/desk/hearings', kind: 'office', as: OFFICER },
  { path: '/desk/hearings/new', kind: 'office', as: OFFICER },
  { path: '/desk/hearing-rules', kind: 'office', as: OFFICER },
  { path: '/desk/answers', kind: 'office', as: OFFICER },
  ...['', '/date', '/stop', '/materials', '/agenda', '/answers', '/answers?show=answered'].map(
    (part) => ({ path: `/desk/hearings/${open}${part}`, kind: 'office', as: OFFICER }) as const,
  ),
  { path: `/desk/hearings/${open}/answers/new?remark=1&remark=2`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${live}/meeting`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${live}/attendance`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${answering}`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${answering}/protocol`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${answering}/answers/publication`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${answering}/decision`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${closed}`, kind: 'office', as: OFFICER },
  { path: `/desk/hearings/${closed}/protocol/files`, kind: 'office', as: OFFICER },
  ...['', '/edit/about', '/edit/when', '/edit/people', '/edit/questions', '/edit/budget', '/materials'].map(
    (part) => ({ path: `/desk/hearings/${draft}${part}`, kind: 'office', as: DRAFTING }) as const,
  ),
  { path: `/desk/hearings/${draft}/announcement`, kind: 'office', as: DRAFTING },
  { path: `/desk/hearings/${draft}/agenda`, kind: 'office', as: DRAFTING },
  { path: `/desk/hearings/${corrected}/protocol`, kind: 'office', as: DRAFTING },
  { path: `/desk/hearings/${open}/remarks/new`, kind: 'form', as: 'clerk-osh' },
  { path: `/desk/hearings/${live}/registrations`, kind: 'office', as: 'clerk-osh' },
  { path: `/desk/hearings/${live}/registrations?sheet=1`, kind: 'text', as: 'clerk-osh' },
];

/** The pages of hearings, at every step at which the demo has one. */
export const HEARING_PAGES: TestedPage[] = [...PUBLIC, ...RESIDENTS, ...DESK];
