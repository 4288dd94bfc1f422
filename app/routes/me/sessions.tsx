import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { HiddenText, Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { endSessionById, endSessionsOf, sessionsOf } from '~/domain/accounts/session.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { sentText } from '~/platform/forms.server';
import { MyCrumbs } from './my-crumbs';

export async function loader({ context }: LoaderFunctionArgs) {
  const { person, sessionId } = assertSignedIn(context.actor);
  const sessions = await sessionsOf(person.id);
  return {
    title: i18nFor(context.lang).t('accounts.sessions_title'),
    sessions: sessions.map(({ id, device, createdAt, seenAt, sharedPhone }) => ({
      id,
      device,
      createdAt,
      seenAt,
      sharedPhone,
      isCurrent: id === sessionId,
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { person, sessionId } = assertSignedIn(context.actor);
  const ended = await sentText(request, 'session');
  const path = paths.mySessions(context.lang);
  if (ended === null || ended === 'others') {
    await endSessionsOf(person.id, sessionId);
    return redirectWithFlash(context, path, 'accounts.sessions_ended');
  }
  await endSessionById(person.id, ended);
  return redirectWithFlash(context, path, 'accounts.session_ended');
}

type Session = ReturnType<typeof useLoaderData<typeof loader>>['sessions'][number];

function SessionItem({ session }: { session: Session }) {
  const { t, dateTime } = useI18n();
  const device = session.device || t('accounts.session_unknown');
  return (
    <li className="card">
      <Row>
        <strong>{device}</strong>
        {session.isCurrent && <Tag icon="check">{t('accounts.session_current')}</Tag>}
        {session.sharedPhone && <Tag icon="users">{t('accounts.session_shared')}</Tag>}
      </Row>
      <p className="meta">
        {t('accounts.session_since')}: <Time at={session.createdAt} text={dateTime(session.createdAt)} />
        <br />
        {t('accounts.session_seen')}: <Time at={session.seenAt} text={dateTime(session.seenAt)} />
      </p>
      {!session.isCurrent && (
        <Button look="secondary" icon="log-out" name="session" value={session.id}>
          {t('accounts.session_end')}
          <HiddenText>: {device}</HiddenText>
        </Button>
      )}
    </li>
  );
}

export default function Sessions() {
  const { title, sessions } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('accounts.sessions_lead')} above={<MyCrumbs />} />
      <form method="post">
        <ul className="grid plain">
          {sessions.map((session) => (
            <SessionItem key={session.id} session={session} />
          ))}
        </ul>
        {sessions.length > 1 && (
          <p>
            <Button look="danger" name="session" value="others">
              {t('accounts.sessions_end_others')}
            </Button>
          </p>
        )}
      </form>
    </>
  );
}
