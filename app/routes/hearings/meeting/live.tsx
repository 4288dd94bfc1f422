import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { InLanguage } from '~/domain/hearings/components/meeting/in-language';
import { LiveBoardView } from '~/domain/hearings/components/meeting/live-board-view';
import { liveTopic, raiseHand } from '~/domain/hearings/meeting/hands.server';
import { KEPT_HAND } from '~/domain/hearings/meeting/kept-meeting-acts.server';
import { livePage } from '~/domain/hearings/meeting/live-page.queries.server';
import { handForm } from '~/domain/hearings/meeting/meeting.schema.server';
import { writeReceipt } from '~/domain/voting/stance';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { kyrgyzTime } from '~/platform/kyrgyz-day';
import { doOrKeep } from '../../ideas/do-or-keep.server';
import { hearingNumber } from '../hearing-number';

/** How often the page comes anew for a reader without script who asks for that, in seconds. */
const REFRESH_SECONDS = 30;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  context.cacheTopics.add(`hearing:${number}`);
  context.cacheTopics.add(liveTopic(number));
  const page = await livePage(actor, number, lang);
  const refreshes = new URL(request.url).searchParams.get('refresh') === String(REFRESH_SECONDS);
  return {
    title: `${i18nFor(lang).t('meeting.live_title')}: ${page.frame.title}`,
    indexed: false,
    islands: ['live' as const],
    refresh: refreshes ? REFRESH_SECONDS : undefined,
    page,
  };
}

/** Stores a raised hand; a visitor's is kept until they have signed in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, handForm);
  if (!form.ok) return form.rejected;
  const { position, choice } = form.value;
  const address = paths.liveMeeting(lang, number);
  const act = { kind: KEPT_HAND, payload: { number, lang, position, choice } };
  try {
    return await doOrKeep(context, act, address, async () => {
      await raiseHand(actor, number, position, choice);
      return redirectWithFlash(context, `${address}#own`, 'meeting.hand_saved');
    });
  } catch (error) {
    if (!isAppError(error, 'closed')) throw error;
    return redirectWithFlash(context, address, 'meeting.hand_late');
  }
}

export default function Live() {
  const { page, refresh } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { number } = page.frame;
  return (
    <>
      <HearingHead hearing={page.frame} current="meeting" title={t('meeting.live_title')} />
      <Freshness number={number} refreshes={refresh !== undefined} at={page.at} />
      {page.own && <OwnHand own={page.own} />}
      <div data-live-events={paths.liveEvents(lang, number)} data-live-board={paths.liveBoard(lang, number)}>
        <LiveBoardView number={number} board={page.board} version={page.version} />
      </div>
      <Actions>
        <a href={paths.newRemark(lang, number, { kind: 'question' })}>{t('meeting.ask')}</a>
        <a href={paths.meeting(lang, number)}>{t('meeting.to_agenda')}</a>
      </Actions>
    </>
  );
}

/** How fresh the page is, and how it is made fresh. The island says instead that it happens by itself. */
function Freshness({ number, refreshes, at }: { number: number; refreshes: boolean; at: Date }) {
  const { lang, t } = useI18n();
  const address = paths.liveMeeting(lang, number);
  return (
    <div className="meta">
      <p data-live="off">
        {t('meeting.as_of', { time: kyrgyzTime(at) })} <a href={address}>{t('meeting.refresh')}</a> ·{' '}
        <a href={refreshes ? address : paths.liveMeeting(lang, number, REFRESH_SECONDS)}>
          {t(refreshes ? 'meeting.refresh_stop' : 'meeting.refresh_self', { n: REFRESH_SECONDS })}
        </a>
      </p>
      <p data-live="on" hidden>
        {t('meeting.updates_itself')}
      </p>
      <p data-live="lost" hidden>
        {t('meeting.connection_lost')}
      </p>
      <p className="hidden-text" role="status" data-live="news" />
    </div>
  );
}

type Page = Awaited<ReturnType<typeof loader>>['page'];

function OwnHand({ own }: { own: NonNullable<Page['own']> }) {
  const { t } = useI18n();
  const choice = t(`remarks.stance_${own.choice}`);
  return (
    <Section id="own" title={t('meeting.own_hand')}>
      <Notice tone="success">
        <p>
          <InLanguage texts={own.texts} />
        </p>
        <p>
          <strong>{choice}</strong>. {t('meeting.own_saved', { time: kyrgyzTime(own.changedAt) })}{' '}
          {t(own.isOpen ? 'meeting.own_open' : 'meeting.own_closed')}
        </p>
        <p className="meta">{t('meeting.own_receipt', { receipt: writeReceipt(own.receipt) })}</p>
      </Notice>
    </Section>
  );
}
