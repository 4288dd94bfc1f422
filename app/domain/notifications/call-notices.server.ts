import '~/domain/calls/call-events.server';
import { and, eq } from 'drizzle-orm';
import { appealJudges } from '~/domain/calls/appeal-judges.server';
import { receiptOf } from '~/domain/calls/application';
import type { Call } from '~/domain/calls/call';
import { standingApplications } from '~/domain/calls/find-application.server';
import { missingPapers } from '~/domain/calls/missing-papers.server';
import type { I18n } from '~/i18n/i18n';
import { type Events, on } from '~/platform/events.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { ofCall } from './news-subject.server';
import { notify } from './notify.server';
import { authorsOf } from './recipients.server';

const reasonLines = (reason: string) => (i18n: I18n) => [i18n.t('mails.notify_note', { note: reason })];

async function followersOf(reader: Reader, { id }: Call): Promise<string[]> {
  const { follows } = tables;
  const rows = await reader.select({ personId: follows.personId }).from(follows).where(eq(follows.subjectId, id));
  return rows.map(({ personId }) => personId);
}

/** Whoever is told as the author of an idea that a call got, and did not get back; by the application's number. */
async function applicantsOf(reader: Reader, { id }: Call): Promise<Map<number, string[]>> {
  const applications = await standingApplications(reader, id);
  const applicants = new Map<number, string[]>();
  for (const application of applications) applicants.set(application.number, await authorsOf(reader, application));
  return applicants;
}

async function everybodyAt(reader: Reader, call: Call): Promise<string[]> {
  return [...(await followersOf(reader, call)), ...[...(await applicantsOf(reader, call)).values()].flat()];
}

/** The receipt goes to the author's side, to whoever pressed the button too: it is what they keep. */
async function tellReceived(tx: Tx, { call, application, idea, by }: Events['application.made']): Promise<void> {
  const receipt = receiptOf(call.number, application.number);
  await notify(tx, {
    kind: 'application_received',
    about: ofCall(call),
    by: null,
    to: [by, ...(await authorsOf(tx, idea))],
    data: { application: application.number },
    details: ({ t, dateTime }) => [
      t('mails.notify_receipt', { receipt }),
      t('mails.notify_received_at', { at: dateTime(application.appliedAt) }),
    ],
  });
}

async function tellExtended(tx: Tx, { call, before, reason, by }: Events['call.extended']): Promise<void> {
  await notify(tx, {
    kind: 'call_extended',
    about: ofCall(call),
    by,
    to: await everybodyAt(tx, call),
    details: (i18n) => [
      i18n.t('mails.notify_deadline_was', { at: i18n.dateTime(before) }),
      ...(call.closesAt ? [i18n.t('mails.notify_deadline_now', { at: i18n.dateTime(call.closesAt) })] : []),
      ...reasonLines(reason)(i18n),
    ],
  });
}

const closingLine =
  ({ closesAt }: Call) =>
  ({ t, dateTime }: I18n) =>
    closesAt ? [t('mails.notify_closes', { at: dateTime(closesAt) })] : [];

/** Applicants are reminded of what their application lacks; who applied with everything is left in peace. */
async function tellClosing(tx: Tx, { call }: Events['call.closing']): Promise<void> {
  const applications = await standingApplications(tx, call.id);
  const missing = await missingPapers(
    tx,
    applications.map(({ id }) => ({ id, documents: call.documents })),
  );
  const told = new Set<string>();
  for (const application of applications) {
    const to = await authorsOf(tx, application);
    for (const id of to) told.add(id);
    const n = missing.get(application.id) ?? 0;
    if (n === 0) continue;
    await notify(tx, {
      kind: 'application_incomplete',
      about: ofCall(call),
      by: null,
      to,
      data: { application: application.number },
      details: (i18n) => [
        i18n.t('mails.notify_receipt', { receipt: receiptOf(call.number, application.number) }),
        i18n.t('calls.papers_missing', { n }),
        ...closingLine(call)(i18n),
      ],
    });
  }
  const to = (await followersOf(tx, call)).filter((id) => !told.has(id));
  await notify(tx, { kind: 'call_closing', about: ofCall(call), by: null, to, details: closingLine(call) });
}

async function tellCancelled(tx: Tx, { call, reason, by }: Events['call.cancelled']): Promise<void> {
  const to = await everybodyAt(tx, call);
  await notify(tx, { kind: 'call_cancelled', about: ofCall(call), by, to, details: reasonLines(reason) });
}

/** Applicants hear of their own application, and not of the list besides. */
async function tellDecided(tx: Tx, { call, by }: Events['call.decided']): Promise<void> {
  const applicants = await applicantsOf(tx, call);
  const told = new Set([...applicants.values()].flat());
  for (const [application, to] of applicants) {
    await notify(tx, { kind: 'application_decided', about: ofCall(call), by, to, data: { application } });
  }
  const followers = (await followersOf(tx, call)).filter((id) => !told.has(id));
  await notify(tx, { kind: 'call_decided', about: ofCall(call), by, to: followers });
}

/** Told are those who may answer it, and the owners besides: one of them may have to invite somebody who may. */
async function tellAppealed(tx: Tx, { call, application, idea, by }: Events['appeal.made']): Promise<void> {
  const { memberships } = tables;
  const owners = await tx
    .select({ id: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.organisationId, call.organisationId), eq(memberships.role, 'owner')));
  const judges = await appealJudges(tx, call, { application, idea });
  const to = [...owners, ...judges].map(({ id }) => id);
  await notify(tx, { kind: 'appeal_made', about: ofCall(call), by, to, data: { application: application.number } });
}

async function tellAppealDecided(tx: Tx, { call, application, idea, by }: Events['appeal.decided']): Promise<void> {
  const to = await authorsOf(tx, idea);
  await notify(tx, { kind: 'appeal_decided', about: ofCall(call), by, to, data: { application: application.number } });
}

/** Tells applicants, followers and the funder's owners what happens at a call. */
export function subscribeCallNotices(): void {
  on('application.made', (event) => transaction((tx) => tellReceived(tx, event)));
  on('call.closing', (event) => transaction((tx) => tellClosing(tx, event)));
  on('call.extended', (event) => transaction((tx) => tellExtended(tx, event)));
  on('call.cancelled', (event) => transaction((tx) => tellCancelled(tx, event)));
  on('call.decided', (event) => transaction((tx) => tellDecided(tx, event)));
  on('appeal.made', (event) => transaction((tx) => tellAppealed(tx, event)));
  on('appeal.decided', (event) => transaction((tx) => tellAppealDecided(tx, event)));
}
