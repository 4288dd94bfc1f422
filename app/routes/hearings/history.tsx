import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { HearingHistory } from '~/domain/hearings/components/hearing-history';
import { hearingHistory } from '~/domain/hearings/notice/history.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { hearingNumber } from './hearing-number';

/** Every step of the hearing and every paper: who, when and why. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const { frame, entries } = await hearingHistory(actor, number, lang);
  context.cacheTopics.add(`hearing:${number}`);
  const heading = i18nFor(lang).t('hearings.history');
  return { title: `${heading}: ${frame.title}`, indexed: false, heading, frame, entries };
}

export default function HearingHistoryPage() {
  const { heading, frame, entries } = useLoaderData<typeof loader>();
  return (
    <>
      <HearingHead hearing={frame} current="overview" title={heading} />
      <HearingHistory entries={entries} />
    </>
  );
}
