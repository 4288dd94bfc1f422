import { and, asc, eq, gt, isNull, like } from 'drizzle-orm';
import { langOf, mailAddressOf } from '~/domain/accounts/people.server';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { log } from '~/platform/log.server';
import { queueMail } from '~/platform/outbox.server';
import { db, isUnavailable, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { digestMail } from './digest-mail.server';
import { isEmpty, newsFor } from './digest-news.server';
import { type DigestPeriod, digestPeriodAt } from './digest-period';

const JOB = 'digest';
const BATCH = 200;

/**
 * Sends each follower the news of the period, in their language, unless there is none or they have stopped it.
 * Several servers may run it at once, and a run that was cut off is taken up again: nobody gets it twice.
 * Returns how many mails this run queued.
 */
export async function sendDigests(period: DigestPeriod): Promise<number> {
  let queued = 0;
  let after = '';
  while (!(await isDone(db(), period.name))) {
    const readers = await readersAfter(after);
    if (readers.length === 0) break;
    for (const reader of readers) if (await sendDigest(reader, period).catch(failed)) queued += 1;
    after = readers.at(-1)?.id ?? after;
  }
  await finish(period.name);
  return queued;
}

/** Sends the digests that are due, if no server has yet. Asked every hour. */
export async function sendDueDigests(): Promise<void> {
  await sendDigests(digestPeriodAt(now()));
}

async function isDone(reader: Reader, period: string): Promise<boolean> {
  const { jobRuns } = tables;
  const rows = await reader
    .select({ period: jobRuns.period })
    .from(jobRuns)
    .where(and(eq(jobRuns.job, JOB), eq(jobRuns.period, period)));
  return rows.length > 0;
}

/** Notes that the period is sent; the notes of single readers have served. */
async function finish(period: string): Promise<void> {
  const { jobRuns } = tables;
  await transaction({ key: JOB }, async (tx) => {
    await tx.insert(jobRuns).values({ job: JOB, period, ranAt: now() }).onConflictDoNothing();
    await tx.delete(jobRuns).where(and(eq(jobRuns.job, JOB), like(jobRuns.period, `${period}/%`)));
  });
}

/** One digest that cannot be written must not keep all others from being sent. With the database away all of them wait. */
function failed(error: unknown): false {
  if (isUnavailable(error)) throw error;
  log().error({ err: error }, 'digest failed');
  return false;
}

interface DigestReader {
  id: string;
  lang: string;
  unsubscribeToken: string;
}

/** People who follow something and want the digest, in the order of their ids. */
function readersAfter(after: string): Promise<DigestReader[]> {
  const { follows, people } = tables;
  return db()
    .selectDistinct({ id: people.id, lang: people.lang, unsubscribeToken: people.unsubscribeToken })
    .from(people)
    .innerJoin(follows, eq(follows.personId, people.id))
    .where(and(gt(people.id, after), eq(people.digest, true), isNull(people.erasedAt)))
    .orderBy(asc(people.id))
    .limit(BATCH);
}

async function sendDigest(reader: DigestReader, period: DigestPeriod): Promise<boolean> {
  const news = await newsFor(db(), reader.id, period);
  if (isEmpty(news)) return false;
  const lang = langOf(reader.lang);
  const unsubscribeUrl = `${env().ORIGIN}${paths.unsubscribe(lang, reader.unsubscribeToken)}`;
  const mail = await digestMail(db(), news, period, lang, unsubscribeUrl);
  return transaction({ key: JOB }, async (tx) => {
    if (!(await claim(tx, reader, period.name))) return false;
    const to = await mailAddressOf(tx, reader.id);
    if (!to) return false;
    await queueMail(tx, { to, personId: reader.id, lang, kind: 'digest', ...mail, unsubscribeUrl });
    return true;
  });
}

/** Whether this run is the one to send it: the period is not over, and nobody else has. */
async function claim(tx: Tx, { id, unsubscribeToken }: DigestReader, period: string): Promise<boolean> {
  const { jobRuns, people } = tables;
  if (await isDone(tx, period)) return false;
  // They may have stopped it, or left, while the run went on.
  const [person] = await tx
    .select({ digest: people.digest, token: people.unsubscribeToken })
    .from(people)
    .where(eq(people.id, id));
  if (!person?.digest || person.token !== unsubscribeToken) return false;
  const claimed = await tx
    .insert(jobRuns)
    .values({ job: JOB, period: `${period}/${id}`, ranAt: now() })
    .onConflictDoNothing()
    .returning({ period: jobRuns.period });
  return claimed.length > 0;
}
