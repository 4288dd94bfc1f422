import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { langOf, mailAddressOf } from '~/domain/accounts/people.server';
import type { I18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { PRIVATE_MAIL, queueMail } from '~/platform/outbox.server';
import { type Tx, tables } from '~db/index.server';
import { type NewsSubject, titlesOfSubject } from './news-subject.server';
import { type NoticeData, type NoticeKind, noticePath } from './notice';

/** Kinds that can come many at a time: while one of an hour is unread, further ones are shown but not mailed. */
const FREQUENT: readonly NoticeKind[] = [
  'idea_commented',
  'comment_answered',
  'project_reported',
  'desk_reported',
  'desk_remark',
  'talk_message',
];
/** Kinds that nobody but their reader may know of: their mails name nothing, and no list of mails names their reader. */
const PRIVATE: readonly NoticeKind[] = [
  'talk_begun',
  'talk_message',
  'talk_revealed',
  'talk_contacts',
  'window_matched',
];
const QUIET_MS = 3_600_000;

export interface News {
  kind: NoticeKind;
  about: NewsSubject;
  to: readonly string[];
  /** Whoever did it is not told of it. */
  by: string | null;
  /** Ids that the notice's link needs, beside the number of what it is about. */
  data?: Record<string, string | number>;
  /** Nobody but their readers may know of it, although others of its kind are no secret. */
  isPrivate?: boolean;
  /** What the mail says besides: who, why, their words. */
  details?: (i18n: I18n) => string[];
}

/** Tells people of something, on their page and by mail in each one's own language; part of the act's transaction. */
export async function notify(tx: Tx, news: News): Promise<void> {
  const { kind, about, by } = news;
  const ids = [...new Set(news.to)].filter((id) => id !== by);
  if (ids.length === 0) return;
  const { people, notices } = tables;
  const readers = await tx
    .select({ id: people.id, lang: people.lang })
    .from(people)
    .where(and(inArray(people.id, ids), isNull(people.erasedAt)));
  const titles = await titlesOfSubject(tx, about);
  const data: NoticeData = { ...news.data, number: about.number };
  for (const { id, lang } of readers) {
    const isQuiet = await hasUnread(tx, id, kind, about.id);
    await tx.insert(notices).values({ id: newId(), personId: id, kind, subjectId: about.id, data, createdAt: now() });
    const to = isQuiet ? null : await mailAddressOf(tx, id);
    if (!to) continue;
    const isPrivate = news.isPrivate || PRIVATE.includes(kind);
    const mail = mailOf(news, data, isPrivate ? null : titles, langOf(lang));
    await queueMail(tx, { to, personId: id, kind: isPrivate ? PRIVATE_MAIL : `notify_${kind}`, ...mail });
  }
}

async function hasUnread(tx: Tx, personId: string, kind: NoticeKind, subjectId: string): Promise<boolean> {
  if (!FREQUENT.includes(kind)) return false;
  const { notices } = tables;
  const [row] = await tx
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.personId, personId),
        eq(notices.kind, kind),
        eq(notices.subjectId, subjectId),
        isNull(notices.readAt),
        gt(notices.createdAt, new Date(now().getTime() - QUIET_MS)),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Without titles it says neither what it is about nor, in its subject, what it is: anybody may see it on a phone. */
function mailOf({ kind, about, details }: News, data: NoticeData, titles: LocalText | null, lang: Lang) {
  const i18n = i18nFor(lang);
  const { t } = i18n;
  const title = titles && pickText(titles, lang, about.lang).text;
  const url = `${env().ORIGIN}${noticePath(kind, data, lang)}`;
  const paragraphs = [
    t('mails.notify_greeting'),
    `${t(`mails.notify_${kind}`)}.\n${t(`mails.notify_${kind}_text`)}`,
    ...(title === null ? [] : [t(`mails.notify_${about.kind}`, { title })]),
    ...(details?.(i18n) ?? []),
    t('mails.notify_open', { url }),
    t('mails.notify_signature'),
  ];
  return {
    lang,
    subject:
      title === null
        ? t('mails.notify_private_subject')
        : t('mails.notify_subject', { what: t(`mails.notify_${kind}`), title }),
    body: paragraphs.join('\n\n'),
  };
}
