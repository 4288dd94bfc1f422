import type { APIRequestContext } from '@playwright/test';
import type { Lang } from '../../app/i18n/languages';
import { BUDGET_PAGES, TARIFF_PAGES } from './figure-pages';
import { FUNDING_PAGES } from './funding-pages';
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
  /** Address below the language. An `:id` in it differs from demo to demo: the page at `idFrom` has a link to it. */
  path: string;
  idFrom?: string;
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
  { path: '/ideas/blank-form', kind: 'form' },
  { path: '/places', kind: 'list' },
  { path: '/places/osh', kind: 'list' },
  ...FUNDING_PAGES,
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

/** The address of a page in a language. Whoever may see the page has to be signed in where its id is looked for. */
export async function addressOf({ path, idFrom }: TestedPage, lang: Lang, request: APIRequestContext): Promise<string> {
  if (!idFrom) return `/${lang}${path}`;
  const [before = '', after = ''] = path.split(':id');
  const html = await (await request.get(`/${lang}${idFrom}`)).text();
  const [, id] = html.match(new RegExp(`/${lang}${before}([0-9a-f-]{36})`)) ?? [];
  if (!id) throw new Error(`No link to ${path} on ${idFrom}`);
  return `/${lang}${before}${id}${after}`;
}

/** The people whom the pages are shown to, each with their pages; `undefined` is a visitor. */
export function pagesByReader(): [string | undefined, TestedPage[]][] {
  const readers = [...new Set(PAGES.map(({ as }) => as))];
  return readers.map((reader) => [reader, PAGES.filter(({ as }) => as === reader)]);
}
