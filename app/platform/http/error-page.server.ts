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
  /** With a few rules instead of the style sheet: for pages of which very many may be asked at once. */
  isBare?: boolean;
  headers?: AnswerHeaders;
}

/** The site's colours and letters in a tenth of the style sheet's bytes; the policy knows its hash. */
export const BARE_STYLE =
  ':root{color-scheme:light dark}' +
  'body{margin:0;background:#f8f4ec;color:#1b222c;font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
  '.wrap{max-width:70rem;margin:auto;padding:.25rem 1rem}header{border-bottom:3px solid #a02330;font-weight:700}' +
  'h1{font:650 1.7rem/1.25 Literata,"Noto Serif",Georgia,serif}a{color:#0b5a73}:focus-visible{outline:3px solid #ffb600}' +
  '@media(prefers-color-scheme:dark){body{background:#14181e;color:#eee8dc}a{color:#7cc4d6}}';

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
    const html = made.get(key) ?? page(status, lang, isBare ? BARE_STYLE : css);
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
