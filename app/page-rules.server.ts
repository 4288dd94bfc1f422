import { COORDINATION_PARAMS } from '~/domain/aid/coordination/coordination-filter';
import { LINE_PARAMS } from '~/domain/budgets/line-filter';
import { REMARK_PARAMS } from '~/domain/hearings/remarks/remark-filter';
import { MARKET_PARAMS } from '~/domain/ideas/market-filter';
import { isLang } from '~/i18n/languages';
import { STATIC_PAGES } from '~/paths';
import type { PageRules } from '~/platform/http/page-cache-key.server';

const NONE: ReadonlySet<string> = new Set();

/**
 * Pages that are the same for everybody who is not signed in, and the query parameters that they read. A section
 * that is not named here is made anew for each reader; so is a page asked for with any other parameter.
 */
const SECTIONS: Record<string, ReadonlySet<string>> = {
  '': NONE,
  ideas: new Set([...MARKET_PARAMS, 'text']),
  hearings: new Set([
    'type',
    'place',
    'state',
    'after',
    'before',
    'size',
    'version',
    'from',
    ...REMARK_PARAMS,
    'refresh',
    'v',
  ]),
  calls: new Set(['state', 'sector', 'funder', 'after', 'before']),
  places: new Set(['q']),
  budgets: new Set([...LINE_PARAMS, 'view', 'show']),
  tariffs: new Set(['service', 'year', 'after', 'before', 'version', 'with']),
  organisations: new Set(['kind', 'after', 'before']),
  coordination: new Set(COORDINATION_PARAMS),
  ...Object.fromEntries(STATIC_PAGES.map((page) => [page, NONE])),
};

/** Steps below a page that belong to whoever takes them: they never are kept. */
const PERSONAL = new Set([
  'new',
  'edit',
  'preview',
  'submission',
  'withdrawal',
  'stage',
  'report',
  'members',
  'iati-reference',
  'registration',
  'events',
  'apply',
  'applications',
]);

/** Which pages the anonymous page cache may keep. */
export const pageRules: PageRules = {
  knownParams(pathname) {
    const [lang, section = '', ...rest] = pathname.slice(1).split('/');
    if (!isLang(lang) || rest.some((segment) => PERSONAL.has(segment))) return null;
    return SECTIONS[section] ?? null;
  },
  dependsOnPlace: (pathname) => isLang(pathname.slice(1)),
};

/** Where forms with files are sent to: all else is read whole before anything is asked of it, and so is kept small. */
const UPLOADS = [
  /\/files$/,
  /^\/[a-z]{2}\/ideas\/[^/]+\/talk$/,
  /^\/[a-z]{2}\/talks\/[^/]+$/,
  /^\/[a-z]{2}\/calls\/[^/]+\/applications\/[^/]+$/,
  /^\/[a-z]{2}\/funder\/portfolio$/,
  /^\/[a-z]{2}\/desk\/hearings\/[^/]+\/materials$/,
  /^\/[a-z]{2}\/desk\/tariffs\/[^/]+$/,
];

/** Whether a form sent to this address may carry files, and be as large as they are. */
export const isUploadPath = (pathname: string): boolean => UPLOADS.some((address) => address.test(pathname));
