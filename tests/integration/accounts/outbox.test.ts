import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { setClockForTests } from '~/platform/clock.server';
import type { Mail } from '~/platform/mail-transport.server';
import { queueMail, sendWaitingMails } from '~/platform/outbox.server';
import { db, tables, transaction } from '~db/index.server';
import { useTestStore } from '../../support/store';

useTestStore();
afterEach(() => setClockForTests());

const mail = (subject: string) => ({
  to: 'aigul@example.org',
  personId: null,
  lang: 'ky' as const,
  kind: 'test',
  subject,
  body: 'Саламатсызбы!',
});

const queue = (subject: string) => transaction((tx) => queueMail(tx, mail(subject)));

describe('a mail', () => {
  it('is not sent for something that did not happen', async () => {
    const undone = transaction(async (tx) => {
      await queueMail(tx, mail('undone'));
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await sendWaitingMails(async () => undefined)).toBe(0);
  });

  it('waits in the outbox leaves once, though five workers look at once', async () => {
    for (let n = 0; n < 10; n += 1) await queue(`once ${n}`);
    const sent: string[] = [];
    const deliver = async ({ subject }: Mail) => {
      sent.push(subject);
    };
    await Promise.all(Array.from({ length: 5 }, () => sendWaitingMails(deliver)));
    expect(sent.sort()).toEqual(Array.from({ length: 10 }, (_, n) => `once ${n}`));
    expect(await sendWaitingMails(deliver)).toBe(0);
  });

  it('that is refused is tried again after a minute, under the same id', async () => {
    await queue('again');
    const ids: string[] = [];
    const refuse = async ({ id }: Mail) => {
      ids.push(id);
      throw new Error('451 try later');
    };
    expect(await sendWaitingMails(refuse)).toBe(0);
    expect(await sendWaitingMails(refuse)).toBe(0);
    expect(ids).toHaveLength(1);
    const inAMinute = new Date(Date.now() + 61_000);
    setClockForTests(() => inAMinute);
    expect(await sendWaitingMails(async ({ id }) => void ids.push(id))).toBe(1);
    expect(ids[0]).toBe(ids[1]);
    const [row] = await db().select().from(tables.outbox).where(eq(tables.outbox.subject, 'again'));
    expect(row).toMatchObject({ attempts: 2, lastError: null, sentAt: inAMinute });
  });

  it('cannot smuggle a header through its subject', async () => {
    await queue('Idea\r\nBcc: everybody@example.org');
    const subjects: string[] = [];
    await sendWaitingMails(async ({ subject }) => void subjects.push(subject));
    expect(subjects).toEqual(['Idea Bcc: everybody@example.org']);
  });
});
