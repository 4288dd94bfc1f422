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
}

/** Every kind of page that the product has, with somebody who may see it. */
export const PAGES: TestedPage[] = [
  { path: '', kind: 'home' },
  { path: '/ideas', kind: 'list' },
  { path: '/ideas?q=суу', kind: 'list' },
  { path: '/ideas?q=zzzzzz&stage=seeking', kind: 'list' },
  { path: '/ideas/1', kind: 'idea' },
  { path: '/ideas/1/history', kind: 'text' },
  { path: '/ideas/blank-form', kind: 'form' },
  { path: '/hearings/7/remarks', kind: 'list' },
  { path: '/hearings/7/remarks?kind=proposal&q=жол', kind: 'list' },
  { path: '/hearings/7/remarks/1', kind: 'text' },
  { path: '/hearings/7/remarks/new?kind=proposal', kind: 'form' },
  { path: '/hearings/7/receipt', kind: 'form' },
  { path: '/hearings/7/paper-form', kind: 'form' },
  { path: '/hearings/7/remarks/8', kind: 'text', as: 'kanat' },
  { path: '/hearings/7/remarks/1/report', kind: 'form', as: 'kanat' },
  { path: '/desk/hearings/7/remarks/new', kind: 'form', as: 'clerk-osh' },
  { path: '/hearings/1/decision', kind: 'home' },
  { path: '/hearings/7/remarks/1/objection', kind: 'form', as: 'bakyt' },
  { path: '/desk/answers', kind: 'office', as: 'officer-osh' },
  { path: '/desk/hearings/7/answers', kind: 'office', as: 'officer-osh' },
  { path: '/desk/hearings/7/answers?show=answered', kind: 'office', as: 'officer-osh' },
  { path: '/desk/hearings/7/answers/new?remark=1&remark=2', kind: 'office', as: 'officer-osh' },
  { path: '/desk/hearings/3/answers/publication', kind: 'office', as: 'officer-osh' },
  { path: '/desk/hearings/3/decision', kind: 'office', as: 'officer-osh' },
  { path: '/hearings/1/protocol', kind: 'text' },
  { path: '/hearings/1/answers', kind: 'text' },
  { path: '/hearings/4/corrections', kind: 'form' },
  { path: '/places', kind: 'list' },
  { path: '/places/osh', kind: 'list' },
  { path: '/places/osh/budgets', kind: 'list' },
  { path: '/places/batken/budgets', kind: 'list' },
  { path: '/budgets/1', kind: 'home' },
  { path: '/budgets/5', kind: 'home' },
  { path: '/budgets/5?view=map', kind: 'home' },
  { path: '/budgets/6?view=flow', kind: 'home' },
  { path: '/budgets/6?f=709', kind: 'home' },
  { path: '/budgets/6/lines', kind: 'list' },
  { path: '/budgets/6/lines?q=zzzzzz', kind: 'list' },
  { path: '/budgets/6/compare/3', kind: 'list' },
  { path: '/organisations', kind: 'list' },
  { path: '/organisations/osh-council-3', kind: 'list' },
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
  { path: '/nothing-here', kind: 'text' },
  { path: '/_mail', kind: 'office' },
  { path: '/ideas/new', kind: 'form', as: 'aigul' },
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
  { path: '/desk/hearings/4/protocol', kind: 'office', as: 'officer-toktogul' },
  { path: '/desk/hearings/1/protocol/files', kind: 'office', as: 'officer-osh' },
  { path: '/funder/shortlist', kind: 'office', as: 'donor-lead' },
  { path: '/funder/questions', kind: 'office', as: 'donor-lead' },
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
