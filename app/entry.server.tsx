import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { wholeResponse } from '~/platform/http/remix-bridge.server';
import { refusedPage } from '~/platform/http/route-errors.server';
import { log } from '~/platform/log.server';
import { hasErrors, RejectedPage } from './routes/frame/rejected-page';

// `server.js` takes the rest of the server from here, so that there is one module graph and one database.
export { createApp, start, stop } from './composition.server';
export { listen, stopOnSignals } from './platform/http/server.server';

/**
 * Renders a page in one piece, for one write. Where the frame's own data are missing (an unknown address, the
 * database away) and where anything failed, the pipeline answers with an error page that needs neither.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Response {
  const { errors, loaderData, actionData } = entry.staticHandlerContext;
  // Remix says null where an action refused: then no loader was asked, and the frame has nothing to show.
  if (status >= 500 || (errors && !loaderData.root)) return refusedPage(status);
  const html = renderToString(
    <I18nProvider value={i18nFor(context.lang)}>
      <RejectedPage.Provider value={hasErrors(actionData)}>
        <RemixServer context={entry} url={request.url} />
      </RejectedPage.Provider>
    </I18nProvider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', context.lang);
  return wholeResponse(`<!doctype html>${html}`, { status, headers });
}

/** One line for a fault, with the request's id. What a route refused on purpose, and a reader who left, are none. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log().error({ req: context.requestId, err: error }, 'route failed');
}
