import { isLang, type Lang } from '~/i18n/languages';

/**
 * The language to answer in: the URL's, else the one kept in the cookie, else the first of Accept-Language that we
 * have, else Kyrgyz.
 */
export function readerLanguage(pathname: string, cookie: string | undefined, acceptLanguage: string | undefined): Lang {
  const inPath = pathname.split('/', 2)[1];
  if (isLang(inPath)) return inPath;
  if (isLang(cookie)) return cookie;
  return acceptedLanguage(acceptLanguage) ?? 'ky';
}

function acceptedLanguage(header: string | undefined): Lang | undefined {
  let best: Lang | undefined;
  let bestWeight = 0;
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [range = '', ...params] = part.trim().toLowerCase().split(';');
    const weight = Number(
      params
        .find((param) => param.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    const lang = range.split('-', 1)[0];
    if (isLang(lang) && weight > bestWeight) {
      best = lang;
      bestWeight = weight;
    }
  }
  return best;
}
