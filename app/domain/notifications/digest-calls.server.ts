import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { I18n } from '~/i18n/i18n';
import { type LocalText, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { type Reader, tables } from '~db/index.server';
import type { Span } from './digest-period';

const WEEK_MS = 7 * 86_400_000;

/** A call that its reader follows and that closes before the next digest. */
export interface ClosingCall {
  number: number;
  slug: string;
  titles: LocalText;
  closesAt: Date;
}

/** The calls that a person follows and that close within a week of the digest, the soonest first. */
export async function closingCalls(reader: Reader, personId: string, { to }: Span): Promise<ClosingCall[]> {
  const { calls, follows } = tables;
  const rows = await reader
    .select({ number: calls.number, slug: calls.slug, titles: calls.titles, closesAt: calls.closesAt })
    .from(follows)
    .innerJoin(calls, eq(calls.id, follows.subjectId))
    .where(
      and(
        eq(follows.personId, personId),
        eq(calls.stage, 'announced'),
        gt(calls.closesAt, now()),
        lte(calls.closesAt, new Date(to.getTime() + WEEK_MS)),
      ),
    )
    .orderBy(asc(calls.closesAt), asc(calls.number));
  return rows.flatMap(({ closesAt, ...call }) => (closesAt ? [{ ...call, closesAt }] : []));
}

/** A call in the digest: what it is called, until when, where it stands. */
export function closingCallLine({ t, lang, dateTime }: I18n, { number, slug, titles, closesAt }: ClosingCall): string {
  return t('mails.digest_calls_line', {
    title: pickText(titles, lang).text,
    at: dateTime(closesAt),
    url: `${env().ORIGIN}${paths.call(lang, number, slug)}`,
  });
}
