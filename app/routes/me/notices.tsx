import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions, Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { type MyNotice, markNoticesRead, myNotices } from '~/domain/notifications/my-notices.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { sentText } from '~/platform/forms.server';
import { MyTabs } from './my-tabs';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const before = new URL(request.url).searchParams.get('before');
  const notices = await myNotices(actor, lang, before);
  return { title: i18nFor(lang).t('me.notices_title'), isFirst: before === null, ...notices };
}

/** Marks the notice that the button named as read, or all. */
export async function action({ request, context }: ActionFunctionArgs) {
  await markNoticesRead(context.actor, await sentText(request, 'notice'));
  return redirectWithFlash(context, paths.myNotices(context.lang), 'me.notices_all_read');
}

function NoticeItem({ notice }: { notice: MyNotice }) {
  const { lang, t, dateTime } = useI18n();
  const { id, kind, at, isRead, path, title } = notice;
  return (
    <li className="entry">
      <Row>
        <a href={path}>
          <b>{t(`mails.notify_${kind}`)}</b>
        </a>
        {!isRead && (
          <Tag tone="active" icon="bell">
            {t('me.notice_new')}
          </Tag>
        )}
        <span className="meta">
          <Time at={at} text={dateTime(at)} />
        </span>
      </Row>
      {title && <p lang={title.lang === lang ? undefined : title.lang}>{title.text}</p>}
      {!isRead && (
        <form method="post">
          <Button look="quiet" name="notice" value={id}>
            {t('me.notice_read')}
          </Button>
        </form>
      )}
    </li>
  );
}

export default function MyNotices() {
  const { title, shown, older, isFirst } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('me.notices_lead')} />
      <MyTabs current="notices" />
      {shown.length === 0 && (
        <EmptyState title={t('me.notices_empty')}>
          <p>{t('me.notices_empty_text')}</p>
        </EmptyState>
      )}
      {shown.some(({ isRead }) => !isRead) && (
        <form method="post">
          <Actions>
            <Button look="secondary" icon="check">
              {t('me.notices_read_all')}
            </Button>
          </Actions>
        </form>
      )}
      <ul className="plain">
        {shown.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ul>
      {(older || !isFirst) && (
        <nav className="pages" aria-label={t('me.notices_pages')}>
          {!isFirst && <a href={paths.myNotices(lang)}>{t('me.newest')}</a>}
          {older && (
            <a rel="next" href={paths.myNotices(lang, older)}>
              {t('me.older')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
