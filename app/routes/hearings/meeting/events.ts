import type { LoaderFunctionArgs } from '@remix-run/node';
import { liveSource } from '~/domain/hearings/meeting/live-page.queries.server';
import { openLive } from '~/platform/live.server';
import { hearingNumber } from '../hearing-number';

/** Server-sent events: the version of the board, now and whenever it changes. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const source = await liveSource(context.actor, hearingNumber(params));
  return openLive(source, context.network, request.signal);
}
