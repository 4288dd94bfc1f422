import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { tellStory } from '~/demo/tell.server';
import type { SignedIn } from '~/domain/accounts/actor';
import { chooseMunicipality, endSessionsFor, sendAgain, sendTestMail } from '~/domain/accounts/administration.server';
import { administrationState } from '~/domain/accounts/first-run.queries.server';
import { listPeople, personFile } from '~/domain/accounts/people-list.queries.server';
import { grantRole } from '~/domain/accounts/roles.server';
import { startSession } from '~/domain/accounts/session.server';
import { listToVerify, organisationFile } from '~/domain/accounts/verification.queries.server';
import { setVerification } from '~/domain/accounts/verification.server';
import { isActName } from '~/domain/audit/act-names';
import { auditPage } from '~/domain/audit/audit.queries.server';
import { listMails } from '~/platform/outbox.queries.server';
import { MAX_ATTEMPTS, sendWaitingMails } from '~/platform/outbox.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { useTestUploads } from '../../support/uploads';
import { newAddress, person } from '../accounts/people';
import { administrator } from './administrator';

useTestStore();
useTestUploads();
let admin: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  await tellStory();
  admin = await administrator();
});

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );

describe('the first steps', () => {
  it('follow from the data and are done one by one', async () => {
    expect(await administrationState(admin)).toMatchObject({ municipalityId: null, moderators: 0, testMail: null });
    await chooseMunicipality(admin, 'osh');
    const osh = referenceId('place', 'osh');
    const before = await administrationState(admin);
    expect(before.municipalityId).toBe(osh);
    const somebody = await person();
    await grantRole(admin, { personId: somebody.person.id, role: 'moderator', placeId: osh });
    expect((await administrationState(admin)).moderators).toBe(before.moderators + 1);
    expect(await code(chooseMunicipality(admin, 'atlantis'))).toBe('invalid');
  });

  it('try the mails, and tell what became of the try', async () => {
    await sendTestMail(admin);
    expect((await administrationState(admin)).testMail).toBe('waiting');
    while ((await sendWaitingMails(async () => undefined)) > 0);
    expect((await administrationState(admin)).testMail).toBe('sent');
  });

  it('are nobody else’s', async () => {
    const resident = await person();
    expect(await code(administrationState(resident))).toBe('forbidden');
    expect(await code(sendTestMail(resident))).toBe('forbidden');
    expect(await code(chooseMunicipality({ kind: 'visitor' }, 'osh'))).toBe('sign_in');
  });
});

describe('the list of mails', () => {
  it('tells where each stands without its words, and sends one again that was given up', async () => {
    await sendTestMail(admin);
    const { outbox } = tables;
    const [mail] = (await listMails('waiting', {})).rows;
    const id = mail?.id ?? '';
    expect(Object.keys(mail ?? {})).not.toContain('body');
    expect(Object.keys(mail ?? {})).not.toContain('subject');
    await transaction((tx) =>
      tx.update(outbox).set({ attempts: MAX_ATTEMPTS, lastError: 'no' }).where(eq(outbox.id, id)),
    );
    expect((await listMails('failed', {})).rows.map((row) => row.id)).toEqual([id]);
    expect(await code(sendAgain(await person(), id))).toBe('forbidden');
    await sendAgain(admin, id);
    expect(await sendWaitingMails(async () => undefined)).toBeGreaterThan(0);
    expect((await listMails('failed', {})).rows).toEqual([]);
    expect(await code(sendAgain(admin, id))).toBe('closed');
  });
});

describe('people', () => {
  it('are found by a word of their name in any case, or by the beginning of their address', async () => {
    const address = newAddress();
    await person(address, 'Жылдыз Өмүрова');
    const names = async (q: string) =>
      (await listPeople(admin, { q, withRole: false }, {})).rows.map(({ name }) => name);
    expect(await names('жылдыз ө')).toContain('Жылдыз Өмүрова');
    expect(await names(address.slice(0, 20))).toContain('Жылдыз Өмүрова');
    expect(await names('%')).not.toEqual([]);
    expect(await names('нет такого')).toEqual([]);
    expect(await code(listPeople(await person(), { q: '', withRole: false }, {}))).toBe('forbidden');
  });

  it('are listed page by page, each once, forward and back', async () => {
    for (let n = 0; n < 35; n += 1) await person(newAddress(), `Постраничный ${n}`);
    const ask = (wanted: { after?: string; before?: string }) =>
      listPeople(admin, { q: 'Постраничный', withRole: false }, wanted);
    const first = await ask({});
    const second = await ask({ after: first.older ?? '' });
    expect([first.total, first.rows.length, second.rows.length]).toEqual([35, 30, 5]);
    expect([first.newer, second.older]).toEqual([null, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(35);
    expect((await ask({ before: second.newer ?? '' })).rows).toEqual(first.rows);
    expect((await ask({ after: 'nonsense' })).rows).toEqual(first.rows);
  });

  it('are signed out everywhere at an administrator’s word', async () => {
    const { person: somebody } = await person();
    await startSession(new Request('http://localhost:3000/ky'), somebody.id, false);
    expect((await personFile(admin, somebody.id)).sessions).toBe(1);
    await endSessionsFor(admin, somebody.id);
    expect((await personFile(admin, somebody.id)).sessions).toBe(0);
  });
});

describe('organisations to verify', () => {
  it('leave the list when somebody has looked at them, with who and when', async () => {
    const council = (await listToVerify(admin, 'unverified', {})).rows.find(({ slug }) => slug === 'osh-council-9');
    expect(council).toBeDefined();
    const file = await organisationFile(admin, 'osh-council-9');
    await setVerification(admin, 'osh-council-9', file.version, { state: 'verified', note: 'Көрдүм' });
    const after = await organisationFile(admin, 'osh-council-9');
    expect(after).toMatchObject({ state: 'verified', decidedBy: 'Айсулуу', note: 'Көрдүм' });
    expect(after.decidedAt).toBeInstanceOf(Date);
    const left = (await listToVerify(admin, 'unverified', {})).rows.map(({ slug }) => slug);
    expect(left).not.toContain('osh-council-9');
  });
});

describe('the audit', () => {
  it('has words for every act of the story, filters by act and person, and holds no note and no shortlist', async () => {
    const entries = await db().select().from(tables.auditEntries);
    expect([...new Set(entries.map(({ act }) => act))].filter((act) => !isActName(act))).toEqual([]);
    expect(entries.filter(({ act }) => act.includes('shortlist') || act.includes('note'))).toEqual([]);
    const chosen = await auditPage({ act: 'municipality.chosen', actorId: admin.person.id }, {});
    expect(chosen.rows).toHaveLength(1);
    expect((await auditPage({ subjectId: referenceId('place', 'osh') }, {})).rows.length).toBeGreaterThan(0);
  });
});
