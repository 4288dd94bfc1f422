import type { AppLoadContext } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { completeKeptAct } from '~/domain/accounts/kept-acts.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { action as questionStance } from '~/routes/hearings/question-stance';
import { action as newRemark } from '~/routes/hearings/remarks/new';
import { action as stance } from '~/routes/hearings/remarks/stance';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { Browser, newNetwork, person } from '../accounts/people';
import { announced, askedAt, redate } from './announced';

useTestStore();
let author: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  author = await person();
});

function contextOf(): AppLoadContext {
  const facts = {
    requestId: 'test',
    lang: 'ky' as const,
    network: newNetwork(),
    theme: null,
    lite: false,
    place: null,
  };
  return { ...facts, actor: VISITOR, setCookies: [], cacheTopics: new Set() };
}

type Action = (args: { request: Request; params: Record<string, string>; context: AppLoadContext }) => Promise<unknown>;

/** A visitor sends the form. Returns their browser and the answer. */
async function press(action: unknown, params: Record<string, string>, fields: Record<string, string>) {
  const context = contextOf();
  const request = new Request('http://localhost:3000/ky', { method: 'POST', body: new URLSearchParams(fields) });
  const answer = (await (action as Action)({ request, params, context })) as Response;
  return { browser: new Browser().take(...context.setCookies), answer };
}

const comeBack = (browser: Browser, { person: { id } }: SignedIn) =>
  completeKeptAct(contextOf(), browser.request(), id);

const fields = { kind: 'proposal', body: 'Жол оңдолсун', lang: 'ky', amount: '12 500,50', money_from: 'Резервден' };

describe('what a visitor began at a hearing', () => {
  it('remark: is made after sign-in with everything that was typed', async () => {
    const { number, id } = await announced();
    const { browser, answer } = await press(newRemark, { number: String(number) }, fields);
    expect(answer.headers.get('Location')).toContain('/ky/account/sign-in?next=');
    const resident = await person();
    expect(await comeBack(browser, resident)).toBe(`/ky/hearings/${number}/remarks/1#sent`);
    expect(await comeBack(browser, resident)).toBeNull();
    const rows = await db().select().from(tables.remarks).where(eq(tables.remarks.hearingId, id));
    expect(rows).toMatchObject([
      { body: 'Жол оңдолсун', amount: 1_250_050, moneyFrom: 'Резервден', authorId: resident.person.id, channel: 'web' },
    ]);
  });

  it('stance: is taken after sign-in, on a proposal and on a question', async () => {
    const hearing = await announced();
    const number = String(hearing.number);
    const questionId = await askedAt(hearing);
    await makeRemark(author, hearing.number, { kind: 'proposal', body: 'Суу', lang: 'ky' });
    const resident = await person();
    const first = await press(stance, { number, remark: '1' }, { choice: 'against' });
    await comeBack(first.browser, resident);
    const second = await press(questionStance, { number, position: '1' }, { choice: 'abstain' });
    await comeBack(second.browser, resident);
    const rows = await db().select().from(tables.stances).where(eq(tables.stances.personId, resident.person.id));
    expect(rows.map(({ choice }) => choice).sort()).toEqual(['abstain', 'against']);
    expect(rows.map(({ subjectId }) => subjectId)).toContain(questionId);
  });

  it('is dropped where the hearing has closed meanwhile', async () => {
    const hearing = await announced();
    const { browser } = await press(newRemark, { number: String(hearing.number) }, fields);
    await redate(hearing, { remarksCloseAt: new Date(0) });
    expect(await comeBack(browser, await person())).toBeNull();
    expect(await db().$count(tables.remarks, eq(tables.remarks.hearingId, hearing.id))).toBe(0);
  });

  it('comes back with its words where the hearing was closed already, and is not kept', async () => {
    const hearing = await announced({ opens: -48, closes: -1 });
    const { answer } = await press(newRemark, { number: String(hearing.number) }, fields);
    expect(answer).toMatchObject({
      data: { values: { body: 'Жол оңдолсун' }, errors: [{ key: 'remarks.error_closed' }] },
      init: { status: 409 },
    });
  });
});
