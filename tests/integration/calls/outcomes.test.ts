import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { decideAppeal, makeAppeal } from '~/domain/calls/appeals.server';
import { applyWithIdea } from '~/domain/calls/apply.server';
import type { ApplicationOutcome, Call } from '~/domain/calls/call';
import { callList, publicCallsOf } from '~/domain/calls/call-cards.queries.server';
import { decideApplication, publishDecisions } from '~/domain/calls/decide.server';
import { draftCall } from '~/domain/calls/draft.server';
import { findCall } from '~/domain/calls/find-call.server';
import { outcomesOfAuthor, outcomesOfIdea } from '~/domain/calls/outcomes.queries.server';
import { ownApplications } from '~/domain/calls/own-applications.queries.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { closed, type Funder, funder, openCall, readyDraft } from '../../support/calls';
import { memberOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let fund: Funder;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
});
beforeEach(async () => {
  fund = await funder();
});

interface Entry {
  author: SignedIn;
  number: number;
  id: string;
}

/** Ideas that applied to a call which has closed, and whose decisions are not published yet. */
async function decided(outcomes: ApplicationOutcome[]): Promise<{ call: Call; entries: Entry[] }> {
  const call = await openCall(fund.member);
  const entries: Entry[] = [];
  for (const _ of outcomes) {
    const author = await person();
    const number = await published(author, { requested: 100_00 });
    await applyWithIdea(author, call.number, number);
    entries.push({ author, number, id: (await findIdea(db(), number)).id });
  }
  await closed(call);
  for (const [n, outcome] of outcomes.entries()) {
    await decideApplication(fund.member, call.number, n + 1, { outcome, reason: 'Себеби', seen: '' });
  }
  return { call: await findCall(db(), call.number), entries };
}

const publish = ({ number, version }: Call) => publishDecisions(fund.member, number, { version, overBudget: false });
const outcomesOf = async ({ id }: Entry) => (await outcomesOfIdea(id, 'ky')).map(({ outcome }) => outcome);

describe('what came of a call, on the page of an idea', () => {
  it('is told once it is published: selected and reserve ones; that it was declined does not follow an idea about', async () => {
    const { call, entries } = await decided(['selected', 'reserve', 'declined']);
    for (const entry of entries) expect(await outcomesOf(entry)).toEqual([]);
    await publish(call);
    expect(await Promise.all(entries.map(outcomesOf))).toEqual([['selected'], ['reserve'], []]);
    const [told] = await outcomesOfIdea(entries[0]?.id ?? '', 'ru');
    expect(told).toMatchObject({ call: { number: call.number, title: { text: 'Чистая вода для сёл' } } });
  });

  it('follows an appeal', async () => {
    const { call, entries } = await decided(['declined']);
    await publish(call);
    const [entry] = entries as [Entry];
    await makeAppeal(entry.author, call.number, 1, 'Сметаны караган жоксуз');
    const reply = { outcome: 'upheld', to: 'reserve', reply: 'Туура экен.', overBudget: false } as const;
    await decideAppeal(fund.owner, call.number, 1, reply);
    expect(await outcomesOf(entry)).toEqual(['reserve']);
  });

  it('is told to its author whatever it was, and of calls that are not decided too; to nobody else', async () => {
    const { call, entries } = await decided(['declined']);
    const [{ author, id }] = entries as [Entry];
    const seenBy = (actor: Parameters<typeof ownApplications>[0]) => ownApplications(actor, 'ky', { ideaId: id });
    expect(await seenBy(author)).toMatchObject([{ call: { number: call.number, state: 'deciding' }, outcome: null }]);
    await publish(call);
    expect(await seenBy(author)).toMatchObject([{ call: { state: 'decided' }, outcome: 'declined' }]);
    for (const other of [VISITOR, fund.owner, await person()]) expect(await seenBy(other)).toEqual([]);
  });

  it('goes with an idea that is taken back', async () => {
    const { call, entries } = await decided(['selected']);
    await publish(call);
    const [entry] = entries as [Entry];
    await withdrawIdea(entry.author, entry.number, 'Керек эмес');
    expect(await outcomesOf(entry)).toEqual([]);
  });
});

describe('the page of an organisation', () => {
  it('names what its ideas were selected for', async () => {
    const { call, entries } = await decided(['selected', 'declined']);
    const { organisationId } = (await memberOf({ name: 'Айыл демилгеси', kind: 'ngo' })).acting ?? {
      organisationId: '',
    };
    for (const { number } of entries) {
      await transaction((tx) => tx.update(tables.ideas).set({ organisationId }).where(eq(tables.ideas.number, number)));
    }
    expect(await outcomesOfAuthor(organisationId, 'ky')).toEqual([]);
    await publish(call);
    const told = await outcomesOfAuthor(organisationId, 'ky');
    expect(told.map(({ idea, outcome }) => [idea.number, outcome])).toEqual([[entries[0]?.number, 'selected']]);
  });

  it('names the calls of a funder, open ones first, and never a draft', async () => {
    const slug = fund.member.acting?.slug ?? '';
    await draftCall(fund.member, readyDraft({ titles: { ky: 'CANARY' } }));
    const over = await openCall(fund.member);
    await closed(over);
    const open = await openCall(fund.member);
    const shown = await publicCallsOf(slug, 1, 'ky');
    expect([shown.calls.map(({ number }) => number), shown.total]).toEqual([[open.number], 2]);
    expect(JSON.stringify(await publicCallsOf(slug, 9, 'ky'))).not.toContain('CANARY');
  });
});

describe('the list of calls', () => {
  it('is narrowed to one funder, with its name', async () => {
    const [own, other] = [await openCall(fund.member), await openCall((await funder('Башка фонд')).member)];
    const slug = fund.member.acting?.slug ?? '';
    const list = await callList({ group: null, sector: null, funder: slug }, {}, 'ky');
    const numbers = list.page.rows.map(({ number }) => number);
    expect([numbers, list.counts.open, list.funder?.name]).toEqual([[own.number], 1, 'Тоо фонду']);
    expect(numbers).not.toContain(other.number);
    const none = await callList({ group: null, sector: null, funder: "x' or 1=1" }, {}, 'ky');
    expect([none.page.total, none.funder]).toEqual([0, null]);
  });
});
