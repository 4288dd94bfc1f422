import type { LoaderFunctionArgs } from '@remix-run/node';
import { frozenText } from '~/domain/hearings/notice/overview.queries.server';
import { hearingNumber } from './hearing-number';

/** What announcing fixed, byte for byte: `sha256sum` of this file is the published hash. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const text = await frozenText(context.actor, hearingNumber(params));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
