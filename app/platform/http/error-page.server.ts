import { i18nFor } from '~/i18n/i18n.server';
import { LANGS, LANGUAGE_NAMES, type Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { errorMessage } from '../error-messages';
import type { Answer, AnswerHeaders } from './answer.server';

export interface ErrorPageRequest {
  status: number;
  lang: Lang;
  /** The request's id, which the reader can name and the log knows. */
  reference: string;
  /** Without the style sheet: a page for those whom an overloaded server turns away. */
  isBare?: boolean;
  headers?: AnswerHeaders;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function page(status: number, lang: Lang, css: string): string {
  const { t } = i18nFor(lang);
  const message = errorMessage(status);
  const title = escapeHtml(t(message.title));
  const languages = LANGS.map((other) => `<a href="${paths.home(other)}" lang="${other}">${LANGUAGE_NAMES[other]}</a>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title} · ${escapeHtml(t('common.brand'))}</title><style>${css}</style></head>
<body><header class="wrap"><p><a href="${paths.home(lang)}">${escapeHtml(t('common.brand'))}</a></p></header>
<main class="wrap"><h1>${title}</h1><p>${escapeHtml(t(message.text))}</p>
<p><a href="${paths.home(lang)}">${escapeHtml(t('errors.home'))}</a> · <a href="${paths.ideas(lang)}">${escapeHtml(t('errors.ideas'))}</a></p>
<p><small>${escapeHtml(t('errors.reference', { id: '\0' }))}</small></p></main>
<footer class="wrap"><p>${languages.join(' · ')}</p></footer></body></html>`;
}

/**
 * Makes error pages that need neither the database nor React: they are what is left when those fail.
 * `css` is the site's core sheet, the same text that pages inline (the policy knows its hash).
 */
export function createErrorPages(css: string): (request: ErrorPageRequest) => Answer {
  const made = new Map<string, string>();
  return ({ status, lang, reference, headers, isBare = false }) => {
    const key = `${status} ${lang} ${isBare}`;
    const html = made.get(key) ?? page(status, lang, isBare ? '' : css);
    made.set(key, html);
    return {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
        'content-language': lang,
        ...(status === 429 && { 'retry-after': '60' }),
        ...(status === 503 && { 'retry-after': '10' }),
        ...headers,
      },
      body: Buffer.from(html.replace('\0', reference)),
    };
  };
}
