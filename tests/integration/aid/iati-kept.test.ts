import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { ORGANISATIONS_TOPIC } from '~/domain/accounts/organisations.server';
import { setIatiRef } from '~/domain/aid/iati/iati-ref.server';
import { iatiAnswer } from '~/domain/exchange/iati/iati-answer.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { subscribeAll } from '~/subscriptions.server';
import { transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, organisation, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let author: SignedIn;
let owner: SignedIn;
let slug: string;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  const name = 'Шамдагай фонд';
  const member = await actingFor(await person(undefined, 'Донор'), await organisation({ name }), { name });
  const acting = member.acting && { ...member.acting, role: 'owner' as const };
  owner = { ...member, acting, memberships: acting ? [acting] : [] };
  slug = acting?.slug ?? '';
  await setIatiRef(owner, slug, 1, 'XM-DAC-41114');
});

const agreement = (amount: number) => ({
  ...{ pledgeId: null, amount, agreementNumber: '1', agreedOn: '2026-02-01', seenExcess: 0 },
});

/** The file with nothing of it kept. */
async function madeAnew(): Promise<string> {
  await transaction({ touch: [ORGANISATIONS_TOPIC, MONEY_TOPIC] }, async () => undefined);
  return (await iatiAnswer(slug)).xml;
}

describe('an IATI file of which most is kept', () => {
  it('says what one made anew says, after each change', async () => {
    const [first, second, third] = [await published(author), await published(author), await published(author)];
    await makeCommitment(owner, first, agreement(50_00));
    const cancelled = await makeCommitment(owner, second, agreement(60_00));
    const before = (await iatiAnswer(slug)).xml;
    await makeCommitment(owner, third, agreement(70_00));
    await cancelCommitment(owner, cancelled, 'Шарт аткарылган жок');
    await declareStage(author, first, 'in_progress', 'Баштадык');
    const after = (await iatiAnswer(slug)).xml;
    expect(after).toContain(`-ASHAR-${third}<`);
    expect(after).not.toBe(before);
    expect(await madeAnew()).toBe(after);
  });

  it('leaves no idea out that changes while others are read', async () => {
    const ideas = await Promise.all(Array.from({ length: 4 }, () => published(author)));
    const files: Promise<unknown>[] = [];
    for (const number of ideas) {
      await makeCommitment(owner, number, agreement(80_00));
      files.push(iatiAnswer(slug));
      await transaction({ touch: [`idea:${number}`] }, async () => undefined);
      files.push(iatiAnswer(slug));
    }
    await Promise.all(files);
    const { xml } = await iatiAnswer(slug);
    for (const number of ideas) expect(xml).toContain(`-ASHAR-${number}<`);
    expect(await madeAnew()).toBe(xml);
  });
});
