import { VISITOR } from '~/domain/accounts/actor';
import { FUNDING_STAGES } from '~/domain/ideas/idea';
import { type IdeaLink, ideaLinks } from '~/domain/ideas/idea-links.queries.server';
import { placeName } from '~/domain/places/places.queries.server';
import { newsLine } from '~/domain/projects/news/news-words';
import type { I18n, MessageKey } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import type { Reader } from '~db/index.server';
import { closingCallLine } from './digest-calls.server';
import type { Change, DigestNews } from './digest-news.server';
import type { Span } from './digest-period';

/** How many news of one idea are told; its page has all. */
const LINES = 5;

/** The mail with a week's news in one language. What is hidden or taken back is told by its number only. */
export async function digestMail(reader: Reader, news: DigestNews, span: Span, lang: Lang, stopUrl: string) {
  const i18n = i18nFor(lang);
  const { t, date } = i18n;
  const ids = [...news.published, ...news.moved.keys(), ...news.work.keys(), ...news.comments.keys()];
  const links = await ideaLinks(reader, VISITOR, ids, lang);
  const sections = await Promise.all([
    section(t('mails.digest_new'), news.published, links, async (link, named) =>
      t('mails.digest_new_line', { ...named, place: await placeName(link.placeId, lang) }),
    ),
    section(t('mails.digest_moved'), [...news.moved.keys()], links, async (link, named) =>
      t('mails.digest_moved_line', { ...named, state: changeName(i18n, news.moved.get(link.id)) }),
    ),
    section(t('mails.digest_work'), [...news.work.keys()], links, async (link, named) => {
      const lines = (news.work.get(link.id) ?? []).slice(0, LINES).map((one) => newsLine(i18n, one));
      return t('mails.digest_work_line', { ...named, news: lines.join('\n') });
    }),
    section(t('mails.digest_comments'), [...news.comments.keys()], links, async (link, named) =>
      t('mails.digest_comments_line', { ...named, n: news.comments.get(link.id) ?? 0 }),
    ),
  ]);
  const body = [
    t('mails.notify_greeting'),
    t('mails.digest_lead', { from: date(span.from), to: date(span.to) }),
    ...sections.flat(),
    ...listed(
      t('mails.digest_calls'),
      news.closing.map((call) => closingCallLine(i18n, call)),
    ),
    t('mails.digest_stop', { url: stopUrl }),
    t('mails.notify_signature'),
  ].join('\n\n');
  return { subject: t('mails.digest_subject'), body };

  async function section(
    heading: string,
    about: string[],
    known: Map<string, IdeaLink>,
    line: (link: IdeaLink, named: { title: string; url: string }) => Promise<string>,
  ): Promise<string[]> {
    const found = about.flatMap((id) => known.get(id) ?? []);
    const told = found.map((link) => line(link, nameOf(i18n, link)));
    return listed(heading, await Promise.all(told));
  }
}

/** Lines under their heading; nothing where there are none. */
function listed(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [`${heading}\n${'-'.repeat(heading.length)}`, ...lines] : [];
}

function nameOf({ t, lang }: I18n, { number, slug, title }: IdeaLink) {
  return {
    title: title?.text ?? t('mails.digest_unnamed', { number }),
    url: `${env().ORIGIN}${paths.idea(lang, number, title ? slug : undefined)}`,
  };
}

function changeName({ t }: I18n, change: Change = 'changed'): string {
  if (change === 'changed') return t('mails.digest_changed');
  return t(
    `common.${FUNDING_STAGES.some((stage) => stage === change) ? 'stage' : 'publication'}_${change}` as MessageKey,
  );
}
