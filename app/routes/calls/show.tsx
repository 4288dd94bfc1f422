import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Columns, Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { ShareSection } from '~/components/share-section';
import { StatNumbers } from '~/components/stat-numbers';
import { OUTCOMES } from '~/domain/calls/call';
import { callPage } from '~/domain/calls/call-page.queries.server';
import type { CallPage } from '~/domain/calls/call-view';
import { CallActs, CallNotice } from '~/domain/calls/components/call-acts';
import {
  CallFacts,
  CriteriaSection,
  DocumentsSection,
  ExtensionsSection,
  RubricSection,
} from '~/domain/calls/components/call-facts';
import { CallHead } from '~/domain/calls/components/call-head';
import { marked } from '~/domain/calls/components/marked';
import { NextSteps } from '~/domain/calls/components/next-steps';
import { OwnApplications } from '~/domain/calls/components/own-applications';
import { isFollowing } from '~/domain/notifications/follows.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { callNumber } from './call-number';

/** A call: what for, with what, until when; then the criteria, the papers and what came of it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = callNumber(params);
  const { id, page } = await callPage(actor, number, lang);
  const address = paths.call(lang, number, page.slug);
  if (params.number !== `${number}-${page.slug}`) return redirect(address, 301);
  for (const topic of [`call:${number}`, 'sectors', 'places']) context.cacheTopics.add(topic);
  return {
    title: page.title.text,
    description: page.text.text.slice(0, 200),
    canonical: address,
    indexed: page.state !== 'draft',
    call: page,
    following: await isFollowing(actor, id),
    address: `${env().ORIGIN}${address}`,
    short: `${env().ORIGIN}${paths.call(lang, number)}`,
  };
}

/** How many came out how, once it is published. */
function Outcomes({ call }: { call: CallPage }) {
  const { t, number } = useI18n();
  const { outcomes } = call;
  if (!outcomes) return null;
  return (
    <Section id="results" title={t('calls.results')}>
      <StatNumbers
        numbers={OUTCOMES.map((outcome) => ({
          value: number(outcomes[outcome]),
          label: t(`calls.outcome_${outcome}`),
        }))}
      />
      {call.takesAppeals && <p>{t('calls.appeals_open')}</p>}
    </Section>
  );
}

export default function ShowCall() {
  const { call, following, address, short } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <article>
      <CallHead call={call} />
      <CallNotice call={call} />
      <Columns
        first={
          <>
            <CallFacts call={call} />
            <CallActs call={call} following={following} />
            <OwnApplications applications={call.own} by="idea" />
            <Outcomes call={call} />
            <NextSteps call={call} />
            {call.text.text && (
              <Section id="text" title={t('calls.what_for')}>
                <PlainWords text={call.text.text} lang={marked(call.text, lang)} />
              </Section>
            )}
            <CriteriaSection call={call} />
            <DocumentsSection call={call} />
            <RubricSection call={call} />
            <ExtensionsSection call={call} />
          </>
        }
        second={<ShareSection title={call.title.text} url={address} short={short} />}
      />
    </article>
  );
}
