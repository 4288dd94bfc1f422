import type { AppLoadContext } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { completeKeptAct } from '~/domain/accounts/kept-acts.server';
import { beginIdea } from '~/domain/ideas/begin-idea.server';
import { openDraft } from '~/domain/ideas/drafts.server';
import { EDITOR_STEPS } from '~/paths';
import { action, loader } from '~/routes/ideas/edit';
import { subscribeAll } from '~/subscriptions.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let author: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person();
});

function contextOf(actor: Actor): AppLoadContext {
  return {
    requestId: 'test',
    lang: 'ky',
    network: 'test',
    theme: null,
    lite: false,
    place: null,
    actor,
    setCookies: [],
    cacheTopics: new Set<string>(),
  };
}

const begin = () => beginIdea(author, { lang: 'ky', placeId: referenceId('place', 'osh') }, null);

interface Sent {
  number: number;
  step: string;
  fields: [string, string][];
  query?: string;
  context?: AppLoadContext;
}

/** Sends a step's form as a browser without script does. */
async function post({ number, step, fields, query = '', context = contextOf(author) }: Sent) {
  const { version } = await openDraft(author, number);
  const body = new URLSearchParams([['version', String(version)], ...fields]);
  const request = new Request(`http://localhost/ky/ideas/${number}/edit/${step}${query}`, { method: 'POST', body });
  const answer = await action({ request, params: { lang: 'ky', number: String(number), step }, context });
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('Location'), context };
  return { status: answer.init?.status, data: answer.data, context };
}

async function get(number: number, step: string, query = '') {
  const request = new Request(`http://localhost/ky/ideas/${number}/edit/${step}${query}`);
  return loader({ request, params: { lang: 'ky', number: String(number), step }, context: contextOf(author) });
}

describe('the pressed button', () => {
  it('saves and stays, or saves and goes on', async () => {
    const number = await begin();
    const saved = await post({
      number,
      step: 'problem',
      fields: [
        ['title', 'Жарык'],
        ['intent', 'save'],
      ],
    });
    expect(saved).toMatchObject({ status: 303, to: `/ky/ideas/${number}/edit/problem` });
    expect(saved.context.setCookies.join()).toContain('flash=editor.saved');
    const next = await post({
      number,
      step: 'problem',
      fields: [
        ['summary', 'Шам'],
        ['intent', 'next'],
      ],
    });
    expect(next).toMatchObject({ status: 303, to: `/ky/ideas/${number}/edit/goal` });
    expect((await openDraft(author, number)).content.texts.ky).toMatchObject({ title: 'Жарык', summary: 'Шам' });
  });

  it('stays in the translation that is being written', async () => {
    const number = await begin();
    const fields: Sent['fields'] = [
      ['title', 'Свет'],
      ['origin', 'translator'],
      ['intent', 'next'],
    ];
    const { to } = await post({ number, step: 'problem', fields, query: '?text=ru' });
    expect(to).toBe(`/ky/ideas/${number}/edit/goal?text=ru`);
    expect((await openDraft(author, number)).content.texts.ru).toMatchObject({ title: 'Свет', origin: 'translator' });
  });

  it('adds a row and keeps what is typed; removes one, even the last', async () => {
    const number = await begin();
    const rows: Sent['fields'] = [
      ['goal', 'Жарык жол'],
      ['objectives.0.id', ''],
      ['objectives.0.text', '62 шам'],
      ['objectives.1.id', ''],
      ['objectives.1.text', ''],
    ];
    const added = await post({ number, step: 'goal', fields: [...rows, ['intent', 'add-row:objectives']] });
    expect(added.to).toBe(`/ky/ideas/${number}/edit/goal?blank=2#objectives.2.text`);
    const { content } = await openDraft(author, number);
    expect(content.objectives.map(({ text }) => text.ky)).toEqual(['62 шам']);
    const removed = await post({
      number,
      step: 'goal',
      fields: [
        ['objectives.0.id', content.objectives[0]?.id ?? ''],
        ['objectives.0.text', '62 шам'],
        ['intent', 'remove-row:objectives.0'],
      ],
    });
    expect(removed.status).toBe(303);
    expect((await openDraft(author, number)).content.objectives).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('comes back with everything that was typed, and with the row that was asked for', async () => {
    const number = await begin();
    const answer = await post({
      number,
      step: 'budget',
      fields: [
        ['budget.0.title', 'Шам'],
        ['budget.0.unitPrice', 'арзан'],
        ['intent', 'add-row:budget'],
      ],
    });
    expect(answer).toMatchObject({
      status: 422,
      data: {
        errors: [{ field: 'budget.0.unitPrice', key: 'editor.error_price' }],
        values: { 'budget.0.title': 'Шам', 'budget.0.unitPrice': 'арзан', 'budget.1.id': '' },
      },
    });
    expect((await openDraft(author, number)).content.budget).toMatchObject([{ title: { ky: 'Шам' } }]);
  });

  it('in a form made from an older draft shows both texts', async () => {
    const number = await begin();
    const answer = await post({
      number,
      step: 'problem',
      fields: [
        ['title', 'Меники'],
        ['version', '0'],
      ],
    });
    expect(answer.status).toBe(303);
    const body = new URLSearchParams({ version: '1', title: 'Эскиси' });
    const request = new Request(`http://localhost/ky/ideas/${number}/edit/problem`, { method: 'POST', body });
    const params = { lang: 'ky', number: String(number), step: 'problem' };
    expect(await action({ request, params, context: contextOf(author) })).toMatchObject({
      init: { status: 409 },
      data: { conflict: { mine: { title: 'Эскиси' }, isConflict: true } },
    });
  });
});

describe('a visitor whose session has ended', () => {
  it('signs in, and the step is saved', async () => {
    const number = await begin();
    const context = contextOf(VISITOR);
    const sent = await post({ number, step: 'problem', fields: [['title', 'Жоголбосун']], context });
    expect(sent).toMatchObject({
      status: 303,
      to: `/ky/account/sign-in?next=%2Fky%2Fideas%2F${number}%2Fedit%2Fproblem`,
    });
    const [cookie = ''] = context.setCookies.join().split(';');
    const back = new Request('http://localhost/ky', { headers: { Cookie: cookie } });
    const path = await completeKeptAct(contextOf(author), back, author.person.id);
    expect(path).toBe(`/ky/ideas/${number}/edit/problem`);
    expect((await openDraft(author, number)).content.texts.ky?.title).toBe('Жоголбосун');
  });
});

describe('an address of the editor', () => {
  it('opens every step, each with its title', async () => {
    const number = await begin();
    for (const step of EDITOR_STEPS) {
      const { title, page } = await get(number, step);
      expect(title).not.toBe('');
      expect(page.step).toBe(step);
    }
  });

  it('that names no step, or no idea, leads nowhere', async () => {
    const number = await begin();
    await expect(get(number, 'money')).rejects.toMatchObject({ code: 'not_found' });
    await expect(get(99_999, 'problem')).rejects.toMatchObject({ code: 'not_found' });
    await expect(post({ number, step: 'check', fields: [] })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes no more empty rows than a page can show, whatever it asks for', async () => {
    const number = await begin();
    for (const [asked, shown] of [
      ['3', 3],
      ['9999', 10],
      ['-1', 0],
      ['x', 0],
    ] as const) {
      expect((await get(number, 'budget', `?blank=${asked}`)).page.blank).toBe(shown);
    }
  });
});
