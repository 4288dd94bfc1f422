import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportedCorrections, forgetCorrectorOf } from '~/domain/hearings/protocol/correction-personal-data.server';
import { correctionPage } from '~/domain/hearings/protocol/corrections.queries.server';
import { decideCorrection, makeCorrection } from '~/domain/hearings/protocol/corrections.server';
import { deskProtocol } from '~/domain/hearings/protocol/desk-protocol.queries.server';
import { completeCorrection } from '~/domain/hearings/protocol/kept-correction.server';
import { paperPage } from '~/domain/hearings/protocol/paper-page.queries.server';
import { openProtocol } from '~/domain/hearings/protocol/protocol-draft.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { heldHearing, officer } from '../../support/hearings';
import { addRemarkRow } from '../../support/protocols';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();
beforeAll(loadReferenceData);

async function openedProtocol() {
  const by = await officer();
  const hearing = await heldHearing(by);
  await openProtocol(by, hearing.number, 0);
  return { by, hearing, number: hearing.number };
}

describe('corrections of a protocol', () => {
  it('are seen with their names by officers alone, who see how each person took part', async () => {
    const { by, hearing, number } = await openedProtocol();
    const [spoke, came] = [await person(undefined, 'Сүйлөгөн'), await person(undefined, 'Келген')];
    await transaction((tx) => addRemarkRow(tx, hearing, 1, { authorId: spoke.person.id }));
    await makeCorrection(spoke, number, { body: 'Биринчи түзөтүү' });
    await makeCorrection(came, number, { body: 'Экинчи түзөтүү' });
    const { corrections } = await deskProtocol(by, number, 'ky');
    expect(corrections.map(({ name, tookPart }) => [name, tookPart])).toEqual([
      ['Сүйлөгөн', 'remark'],
      ['Келген', 'says'],
    ]);
    expect((await correctionPage(came, number, 'ky')).mine.map(({ body }) => body)).toEqual(['Экинчи түзөтүү']);
    const shown = JSON.stringify(await paperPage(came, number, 'protocol', { version: null, from: 0 }, 'ky'));
    expect(shown).not.toContain('Сүйлөгөн');
    // Nor is what nobody has decided on shown to everybody: only how many there are.
    expect(shown).not.toContain('Биринчи түзөтүү');
    expect(await outcomeOf(deskProtocol(came, number, 'ky'))).toBe('forbidden');
  });

  it('that a visitor wrote are sent once they have signed in', async () => {
    const { number } = await openedProtocol();
    const resident = await person();
    const address = await completeCorrection(resident, { number, lang: 'ru', body: 'Поправка' });
    expect(address).toBe(`/ru/hearings/${number}/corrections`);
    expect((await correctionPage(resident, number, 'ru')).mine).toMatchObject([{ body: 'Поправка', outcome: null }]);
    await expect(completeCorrection(resident, { number, lang: 'ru', body: '' })).rejects.toThrow();
  });

  it('go into a person’s export, and stay without the name when the person leaves', async () => {
    const { by, hearing, number } = await openedProtocol();
    const resident = await person();
    const id = await makeCorrection(resident, number, { body: 'Сан туура эмес' });
    await decideCorrection(by, number, id, { outcome: 'taken', reply: 'Оңдолду.' });
    expect(await exportedCorrections(db(), resident.person.id)).toMatchObject([
      { hearing: number, body: 'Сан туура эмес', outcome: 'taken', reply: 'Оңдолду.' },
    ]);
    await forgetCorrectorOf({ personId: resident.person.id });
    const { protocolCorrections } = tables;
    const rows = await db().select().from(protocolCorrections).where(eq(protocolCorrections.hearingId, hearing.id));
    expect(rows).toMatchObject([{ personId: null, body: 'Сан туура эмес' }]);
    expect((await deskProtocol(by, number, 'ky')).corrections).toMatchObject([{ name: null }]);
  });
});
