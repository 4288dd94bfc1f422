import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Card, CardGrid } from '~/components/card';
import { PageHeader } from '~/components/page-header';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { env } from '~/platform/env.server';
import { AppError } from '~/platform/errors';
import { newestMails } from '~/platform/outbox.queries.server';

/**
 * The mails of the demo, where none is sent: anybody may read them, since nobody in the demo is real. With `?to=ADDRESS`
 * only those of one person, who would not find theirs where many play at once.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!env().DEMO) throw new AppError('not_found');
  const i18n = i18nFor(context.lang);
  // PostgreSQL keeps no zero character, and refuses to look for one.
  const to = new URL(request.url).searchParams.get('to')?.replaceAll('\0', '');
  const mails = await newestMails(30, to);
  return {
    title: i18n.t('common.demo_mails'),
    indexed: false,
    mails: mails.map(({ createdAt, ...mail }) => ({ ...mail, at: i18n.dateTime(createdAt) })),
  };
}

export default function DemoMails() {
  const { title, mails } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('common.demo_mails_lead')} />
      {mails.length === 0 && <p>{t('common.demo_mails_empty')}</p>}
      <CardGrid>
        {mails.map(({ id, toAddress, subject, body, lang, at }) => (
          <Card as="li" key={id}>
            <p className="meta">
              {at} · {toAddress}
            </p>
            <h2 lang={lang}>{subject}</h2>
            <MailBody body={body} lang={lang} />
          </Card>
        ))}
      </CardGrid>
    </>
  );
}

const LINK = /(https?:\/\/\S+)/;

/** The words of a mail in their lines, with addresses that can be followed. */
function MailBody({ body, lang }: { body: string; lang: string }) {
  return (
    <div lang={lang}>
      {body.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a mail never change
        <p key={index}>
          {line.split(LINK).map((part) =>
            LINK.test(part) ? (
              <a key={part} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  );
}
