import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { decideCorrection, makeCorrection } from '~/domain/hearings/protocol/corrections.server';
import type { PaperContent, SecretaryWords } from '~/domain/hearings/protocol/hearing-paper';
import {
  openProtocol,
  ProtocolConflict,
  protocolDraft,
  publishProtocol,
  saveProtocolDraft,
} from '~/domain/hearings/protocol/protocol-draft.server';
import { setClockForTests } from '~/platform/clock.server';
import { on } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { hearing, heldHearing, officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';

useTestStore();
beforeAll(loadReferenceData);
afterEach(() => setClockForTests());

const DAY_MS = 86_400_000;
const WORDS: SecretaryWords = { lang: 'ky', opening: 'Төрага ачты.', conclusions: 'Макулдашылды.', decisions: '' };

/** Moves the clock on by so many days. */
function daysLater(days: number): void {
  const at = Date.now() + days * DAY_MS;
  setClockForTests(() => new Date(at));
}

const stageOf = async (number: number) => (await findHearing(db(), number)).stage;

describe('the draft of a protocol', () => {
  it('is written once the meeting was held, by its officers alone', async () => {
    const by = await officer();
    const announced = await hearing(by);
    expect(await outcomeOf(saveProtocolDraft(by, announced.number, 0, WORDS))).toBe('closed');
    const held = await heldHearing(by);
    expect(await outcomeOf(saveProtocolDraft(await officer('toktogul'), held.number, 0, WORDS))).toBe('forbidden');
    expect(await outcomeOf(saveProtocolDraft(VISITOR, held.number, 0, WORDS))).toBe('sign_in');
    expect(await saveProtocolDraft(by, held.number, 0, WORDS)).toBe(1);
    expect((await protocolDraft(db(), held.id)).words).toEqual(WORDS);
  });

  it('is not written over by who read an older one: they are shown both', async () => {
    const [by, other] = [await officer(), await officer()];
    const { number } = await heldHearing(by);
    await saveProtocolDraft(by, number, 0, WORDS);
    const late = saveProtocolDraft(other, number, 0, { ...WORDS, opening: 'Башка сөз' });
    await expect(late).rejects.toBeInstanceOf(ProtocolConflict);
    await expect(late).rejects.toMatchObject({ theirs: { version: 1, words: WORDS } });
    expect(await outcomeOf(publishProtocol(other, number, 0))).toBe('conflict');
  });

  it('is opened once, for the days of the rules, and everybody hears of it once', async () => {
    const by = await officer();
    const { number, id } = await heldHearing(by);
    const heard: string[] = [];
    on('protocol.opened', async ({ hearing }) => void (hearing.id === id && heard.push(hearing.id)));
    const tries = Array.from({ length: 5 }, () => openProtocol(by, number, 0));
    expect(await outcomes(tries)).toEqual({ ok: 1, conflict: 4 });
    expect(heard).toHaveLength(1);
    expect(await outcomeOf(openProtocol(by, number, 1))).toBe('closed');
  });
});

describe('a correction', () => {
  it('is taken from any confirmed person while the draft is open, and from nobody before or after', async () => {
    const [by, resident] = [await officer(), await person()];
    const { number } = await heldHearing(by);
    const send = (actor = resident as Parameters<typeof makeCorrection>[0]) =>
      outcomeOf(makeCorrection(actor, number, { body: 'Мен 40 эмес, 45 дедим.' }));
    expect(await send()).toBe('closed');
    await openProtocol(by, number, 0);
    expect(await send()).toBe('ok');
    expect(await send(VISITOR)).toBe('sign_in');
    const { person: who } = resident;
    expect(await send({ ...resident, person: { ...who, confirmed: false } })).toBe('forbidden');
    daysLater(5);
    expect(await send()).toBe('closed');
  });

  it('sent twice by one form is one, and nobody sends more than ten', async () => {
    const [by, resident] = [await officer(), await person()];
    const { number, id } = await heldHearing(by);
    await openProtocol(by, number, 0);
    const key = 'key-of-the-form';
    const twice = [1, 2].map(() => makeCorrection(resident, number, { body: 'Бир жолу', key }));
    const [first, second] = await Promise.all(twice);
    expect(first).toBe(second);
    const { protocolCorrections } = tables;
    const before = await db().select().from(protocolCorrections).where(eq(protocolCorrections.hearingId, id));
    expect(before).toHaveLength(1);
    await transaction(async (tx) => {
      for (let sent = 2; sent <= 10; sent += 1) {
        const row = { id: newId(), hearingId: id, personId: resident.person.id, body: String(sent), at: new Date() };
        await tx.insert(protocolCorrections).values(row);
      }
    });
    expect(await outcomeOf(makeCorrection(resident, number, { body: 'Он биринчи' }))).toBe('too_many');
  });

  it('is decided on once, with a reply, and only then the protocol can be published', async () => {
    const [by, resident] = [await officer(), await person()];
    const { number, id } = await heldHearing(by);
    await openProtocol(by, number, 0);
    const correction = await makeCorrection(resident, number, { body: 'Атым жазылбаптыр.' });
    expect(await outcomeOf(publishProtocol(by, number, 1))).toBe('invalid');
    daysLater(5);
    await expect(publishProtocol(by, number, 1)).rejects.toMatchObject({
      fields: { publish: 'protocol.obstacle_corrections_undecided' },
    });
    const decide = () => decideCorrection(by, number, correction, { outcome: 'not_taken', reply: 'Ат жазылбайт.' });
    expect(await outcomeOf(decideCorrection(resident, number, correction, { outcome: 'taken', reply: 'х' }))).toBe(
      'forbidden',
    );
    expect(await outcomes([decide(), decide(), decide()])).toEqual({ ok: 1, closed: 2 });
    await publishProtocol(by, number, 1);
    expect(await stageOf(number)).toBe('protocol_published');
    const [row] = await db().select().from(tables.protocolVersions).where(eq(tables.protocolVersions.hearingId, id));
    expect((row?.content as PaperContent | undefined)?.record?.corrections).toMatchObject([
      { ordinal: 1, body: 'Атым жазылбаптыр.', outcome: 'not_taken', reply: 'Ат жазылбайт.' },
    ]);
  });
});

describe('a protocol', () => {
  it('is published once by two officers at the same moment, with the words that both read', async () => {
    const [by, other] = [await officer(), await officer()];
    const { number, id } = await heldHearing(by);
    await saveProtocolDraft(by, number, 0, WORDS);
    await openProtocol(by, number, 1);
    daysLater(5);
    expect(await outcomes([publishProtocol(by, number, 2), publishProtocol(other, number, 2)])).toEqual({
      ok: 1,
      invalid: 1,
    });
    const rows = await db().select().from(tables.protocolVersions).where(eq(tables.protocolVersions.hearingId, id));
    expect(rows).toHaveLength(1);
    expect((rows[0]?.content as PaperContent | undefined)?.record?.words).toEqual(WORDS);
  });

  it('is followed by a later version only with a reason, and the hearing takes no second step', async () => {
    const by = await officer();
    const { number, id } = await heldHearing(by);
    await openProtocol(by, number, 0);
    daysLater(5);
    await publishProtocol(by, number, 1);
    await expect(publishProtocol(by, number, 1)).rejects.toMatchObject({ fields: { reason: 'protocol.error_reason' } });
    expect(await publishProtocol(by, number, 1, 'Бир айылдын аты туура эмес жазылган')).toMatchObject({ ordinal: 2 });
    const steps = await db().select().from(tables.hearingSteps).where(eq(tables.hearingSteps.hearingId, id));
    expect(steps.filter(({ toStage }) => toStage === 'protocol_published')).toHaveLength(1);
  });
});
