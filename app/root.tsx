import type { LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorView } from '~/components/error-view';
import { isAppError } from '~/platform/errors';
import { Document } from './routes/frame/document';
import { frameData } from './routes/frame/frame-data.server';
import { SiteFrame } from './routes/frame/site-frame';

/** What the frame around every page shows: whose session, which theme, the message left by the step before. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return frameData(request, context);
}

export default function App() {
  const frame = useLoaderData<typeof loader>();
  return (
    <Document frame={frame}>
      <SiteFrame frame={frame}>
        <Outlet />
      </SiteFrame>
    </Document>
  );
}

/** Errors of any page, in the frame. A fault before the frame's own data exist is answered by the pipeline. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('root');
  const error = useRouteError();
  if (!frame) throw error;
  const status = isRouteErrorResponse(error) || isAppError(error) ? error.status : 500;
  return (
    <Document frame={frame}>
      <SiteFrame frame={frame}>
        <ErrorView status={status} reference={frame.requestId} />
      </SiteFrame>
    </Document>
  );
}
