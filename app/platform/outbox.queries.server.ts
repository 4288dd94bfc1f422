import { desc } from 'drizzle-orm';
import { db, tables } from '~db/index.server';

/** The mails written last, sent or waiting, newest first. For the demo's mail page: they hold codes. */
export async function newestMails(count: number) {
  const { outbox } = tables;
  return db()
    .select({
      id: outbox.id,
      toAddress: outbox.toAddress,
      lang: outbox.lang,
      subject: outbox.subject,
      body: outbox.body,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(count);
}
