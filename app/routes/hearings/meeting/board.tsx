import type { LoaderFunctionArgs } from '@remix-run/node';
import { renderToStaticMarkup } from 'react-dom/server';
import { VISITOR } from '~/domain/accounts/actor';
import { LiveBoardView } from '~/domain/hearings/components/meeting/live-board-view';
import { liveTopic } from '~/domain/hearings/meeting/hands.server';
import { boardOf } from '~/domain/hearings/meeting/live-page.queries.server';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { hearingNumber } from '../hearing-number';

/**
 * The board alone, as everybody sees it, for the island of the live page. It is asked for without cookies and with the
 * version that was announced (`?v=`), so that one rendering is kept for all.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = hearingNumber(params);
  context.cacheTopics.add(`hearing:${number}`);
  context.cacheTopics.add(liveTopic(number));
  const { board, version } = await boardOf(VISITOR, number);
  const html = renderToStaticMarkup(
    <I18nProvider value={i18nFor(context.lang)}>
      <LiveBoardView number={number} board={board} version={version} />
    </I18nProvider>,
  );
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' } });
}
