import { eq } from 'drizzle-orm';
import { announceCall, extendCall } from '~/domain/calls/announce.server';
import { decideAppeal, makeAppeal } from '~/domain/calls/appeals.server';
import { applyWithIdea } from '~/domain/calls/apply.server';
import type { CallDraft } from '~/domain/calls/call-draft';
import { decideApplication, publishDecisions } from '~/domain/calls/decide.server';
import { draftCall } from '~/domain/calls/draft.server';
import { findCall } from '~/domain/calls/find-call.server';
import { handInPaper } from '~/domain/calls/papers.server';
import { DEFAULT_RUBRIC } from '~/domain/funding/scores/rubric';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import type { Cast } from './cast.server';
import { CALLS, type DemoApplication, type DemoCall } from './content/calls';
import { demoPaper } from './demo-paper.server';
import { StoryClock } from './story-clock.server';
import type { Told } from './tell-idea.server';

interface Scene {
  cast: Cast;
  told: Told;
  clock: StoryClock;
}

/** Tells the calls for ideas: what funders announced, who applied, what was decided and appealed against. */
export async function tellCalls(cast: Cast, told: Told, today: Date): Promise<void> {
  for (const call of CALLS) await tellCall(call, { cast, told, clock: new StoryClock(today) });
}

async function tellCall(call: DemoCall, { cast, told, clock }: Scene): Promise<void> {
  const funder = await cast.as(call.by, call.funder);
  clock.to(call.announcedOn, 10);
  const number = await draftCall(funder, draftOf(call, clock));
  await transaction((tx) => tx.update(tables.calls).set({ isDemo: true }).where(eq(tables.calls.number, number)));
  clock.forward(1);
  await announceCall(funder, number, 1);
  if (call.extended) {
    clock.to(call.extended.on, 11);
    const { version } = await findCall(db(), number);
    await extendCall(funder, number, version, { toAt: clock.at(call.extended.to, 18), reason: call.extended.reason });
  }
  const inOrder = [...call.applications].sort((a, b) => a.on - b.on);
  const numbers = new Map<DemoApplication, number>();
  for (const application of inOrder) {
    numbers.set(application, await tellApplication(application, number, { cast, told, clock }));
  }
  if (call.decided) await tellDecisions(call, number, numbers, { cast, told, clock });
}

function draftOf(call: DemoCall, clock: StoryClock): CallDraft {
  const { titles, texts, sectors, places = [], budget, most, documents, opensOn, closesOn, email } = call;
  return {
    titles,
    texts,
    criteria: {
      sectorIds: sectors.map((slug) => referenceId('sector', slug)),
      placeIds: places.map((slug) => referenceId('place', slug)),
      authorKinds: [],
      requested: { min: null, max: most * 100 },
      ownShareMin: null,
      beneficiaries: { min: null, max: null },
    },
    rubricId: DEFAULT_RUBRIC,
    budget: budget * 100,
    documents: documents.map((paper) => ({ id: newId(), titles: paper })),
    opensAt: opensOn === undefined ? null : clock.at(opensOn, 9),
    closesAt: clock.at(closesOn, 18),
    appealDays: 10,
    contactEmail: email,
    contactPhone: null,
  };
}

async function tellApplication(
  { idea, author, on, withoutPapers }: DemoApplication,
  callNumber: number,
  { cast, told, clock }: Scene,
): Promise<number> {
  clock.to(on, 15);
  const actor = await cast.as(author.person, author.organisation);
  const number = await applyWithIdea(actor, callNumber, told.get(idea) ?? 0);
  if (withoutPapers) return number;
  const { documents } = await findCall(db(), callNumber);
  for (const { id, titles } of documents) {
    const title = titles.ky ?? '';
    await handInPaper(actor, callNumber, number, { documentId: id, file: await demoPaper(title, title) });
  }
  return number;
}

async function tellDecisions(
  call: DemoCall,
  callNumber: number,
  numbers: Map<DemoApplication, number>,
  { cast, clock }: Scene,
): Promise<void> {
  clock.to((call.decided?.on ?? 0) - 2, 11);
  for (const [{ decision }, number] of numbers) {
    if (!decision) continue;
    const { by, outcome, reason } = decision;
    await decideApplication(await cast.as(by, call.funder), callNumber, number, { outcome, reason, seen: '' });
    clock.forward(1);
  }
  clock.to(call.decided?.on ?? 0, 10);
  const { version } = await findCall(db(), callNumber);
  await publishDecisions(await cast.as(call.by, call.funder), callNumber, { version, overBudget: false });
  for (const [{ appeal, author }, number] of numbers) {
    if (!appeal) continue;
    clock.to(appeal.on, 12);
    await makeAppeal(await cast.as(author.person, author.organisation), callNumber, number, appeal.body);
    const { on, by, outcome, to, reply } = appeal.answer;
    clock.to(on, 16);
    const answer = { outcome, to, reply, overBudget: false };
    await decideAppeal(await cast.as(by, call.funder), callNumber, number, answer);
  }
}
