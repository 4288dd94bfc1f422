import type { LoaderFunctionArgs } from '@remix-run/node';
import type { HearingPaper } from '~/domain/hearings/protocol/hearing-paper';
import { paperPage } from '~/domain/hearings/protocol/paper-page.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { hearingNumber } from '../hearing-number';

/** A whole number from 1 that the address may name; what is none is no page of ours. */
function wholeNumber(text: string | null): number | null {
  if (text === null) return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new AppError('not_found');
  return Number(text);
}

/** What the page of a paper shows: `?version=2` another version, `?from=31` the remarks from the 31st on. */
export async function loadPaper({ request, params, context }: LoaderFunctionArgs, document: HearingPaper) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const { searchParams } = new URL(request.url);
  const wanted = {
    version: wholeNumber(searchParams.get('version')),
    from: (wholeNumber(searchParams.get('from')) ?? 1) - 1,
  };
  const page = await paperPage(actor, number, document, wanted, lang);
  context.cacheTopics.add(`hearing:${number}`);
  const name = i18nFor(lang).t(`protocol.title_${document}`);
  return {
    title: `${name}: ${page.frame.title}`,
    name,
    indexed: page.version?.isNewest === true && wanted.from === 0,
    canonical: paths[document](lang, number),
    page,
  };
}
