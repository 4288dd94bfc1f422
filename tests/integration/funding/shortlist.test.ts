import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { boardCsv } from '~/domain/funding/boards/board-files.server';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { takeOff } from '~/domain/funding/boards/cards.server';
import { addNote, deleteNote } from '~/domain/funding/boards/notes.server';
import type { ShortlistSort } from '~/domain/funding/shortlist';
import { cardOfIdea, shortlistOf } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { archiveIdea, withdrawIdea } from '~/domain/ideas/publication.server';
import { newKey } from '~/platform/idempotency.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let author: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
});

const fund = { name: 'Шамдагай фонд' };
const ALL = { tag: null, colleague: null, overdue: false };
const newFunder = () => memberOf(fund);

async function entryOf(funder: SignedIn, number: number): Promise<string> {
  const { entries } = await shortlistOf(funder, 'ky', 'added');
  return entries.find((entry) => entry.number === number)?.id ?? '';
}

const noted = async (actor: SignedIn, id: string) => (await cardPage(actor, id, 'ky')).entry;

const order = async (funder: SignedIn, sort: ShortlistSort) =>
  (await shortlistOf(funder, 'ky', sort)).entries.map(({ number }) => number);

describe('a shortlist', () => {
  it('adds up to the tyiyn: all, by sector and by place', async () => {
    const funder = await newFunder();
    const wanted = [
      { place: 'osh', sector: 'street-lighting', requested: 333_333_33, beneficiaries: 10 },
      { place: 'osh', sector: 'parks', requested: 1, beneficiaries: 5 },
      { place: 'toktogul', sector: 'street-lighting', requested: 90_000_000_000_01 },
    ];
    for (const idea of wanted) await shortlistIdea(funder, await published(author, idea));
    const { totals } = await shortlistOf(funder, 'ky', 'added');
    const requested = 333_333_33 + 1 + 90_000_000_000_01;
    expect(totals.all).toMatchObject({
      count: 3,
      beneficiaries: 15,
      money: [{ currency: 'KGS', requested, gap: requested }],
    });
    const sum = (groups: typeof totals.byPlace) =>
      groups.reduce((all, { money }) => all + (money[0]?.requested ?? 0), 0);
    expect(sum(totals.bySector)).toBe(requested);
    expect(sum(totals.byPlace)).toBe(requested);
    expect(totals.byPlace.map(({ count }) => count).sort()).toEqual([1, 2]);
  });

  it('sorts by what funders compare, and puts last what has no such value', async () => {
    const funder = await newFunder();
    const small = await published(author, { requested: 100, beneficiaries: 1, seekingUntil: '2027-05-01' });
    const large = await published(author, { requested: 900, beneficiaries: 3, seekingUntil: '2027-01-01' });
    const gone = await published(author, { requested: 500 });
    for (const number of [small, large, gone]) await shortlistIdea(funder, number);
    await withdrawIdea(author, gone, 'Ойлондум');
    expect(await order(funder, 'gap')).toEqual([small, large, gone]);
    expect(await order(funder, 'requested')).toEqual([large, small, gone]);
    expect(await order(funder, 'beneficiaries')).toEqual([large, small, gone]);
    expect(await order(funder, 'closing')).toEqual([large, small, gone]);
    expect(await order(funder, 'added')).toEqual([gone, large, small]);
  });

  it('tells nothing of an idea that is no longer public, but keeps the notes', async () => {
    const funder = await newFunder();
    const number = await published(author, { title: 'Купуя аталыш' });
    await shortlistIdea(funder, number);
    await addNote(funder, await entryOf(funder, number), 'Чалуу керек', 'organisation');
    await withdrawIdea(author, number, 'Ойлондум');
    const list = await shortlistOf(funder, 'ky', 'added');
    expect(list.entries[0]).toMatchObject({ standing: 'gone', idea: null });
    expect(list.entries[0]?.notes[0]?.body).toBe('Чалуу керек');
    expect(list.totals.all.count).toBe(0);
    expect(JSON.stringify(list)).not.toContain('Купуя аталыш');
    const { entry, notesMark: notes } = await cardPage(funder, list.entries[0]?.id ?? '', 'ky');
    await takeOff(funder, [{ id: entry.id, version: entry.version, notes }]);
    expect((await shortlistOf(funder, 'ky', 'added')).entries).toEqual([]);
  });

  it('marks an archived idea and leaves it out of the totals', async () => {
    const funder = await newFunder();
    const number = await published(author);
    await shortlistIdea(funder, number);
    await archiveIdea(await moderator('Платформа', null), number, 'Эски');
    const { entries, totals } = await shortlistOf(funder, 'ky', 'added');
    expect(entries[0]?.standing).toBe('archived');
    expect(totals.all.count).toBe(0);
  });

  it('is open to funders alone', async () => {
    const number = await published(author);
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    expect(await outcomeOf(shortlistOf(VISITOR, 'ky', 'added'))).toBe('sign_in');
    expect(await outcomeOf(shortlistOf(ngo, 'ky', 'added'))).toBe('forbidden');
    expect(await outcomeOf(shortlistIdea(ngo, number))).toBe('forbidden');
    expect(await outcomeOf(shortlistIdea(VISITOR, number))).toBe('sign_in');
    const unverified = await memberOf({ name: 'Жаңы фонд', verified: false });
    expect(await outcomeOf(shortlistIdea(unverified, number))).toBe('ok');
  });
});

describe('notes on a shortlist', () => {
  it('are read by the organisation or by their author alone, as the author chose', async () => {
    const organisationId = await organisation(fund);
    const writer = await actingFor(await person(undefined, 'Жаңыл'), organisationId, fund);
    const colleague = await actingFor(await person(undefined, 'Мирлан'), organisationId, fund);
    const number = await published(author);
    await shortlistIdea(writer, number);
    const id = await entryOf(writer, number);
    await addNote(writer, id, 'Баарыбызга', 'organisation');
    await addNote(writer, id, 'Өзүмө', 'me');
    const bodies = async (actor: SignedIn) => (await noted(actor, id)).notes.map(({ body }) => body);
    expect(await bodies(writer)).toEqual(['Баарыбызга', 'Өзүмө']);
    expect(await bodies(colleague)).toEqual(['Баарыбызга']);
    expect(await boardCsv(colleague, 'ky', ALL)).not.toContain('Өзүмө');
    const [note] = (await noted(writer, id)).notes;
    expect(await outcomeOf(deleteNote(colleague, { id: note?.id ?? '', version: 1 }))).toBe('not_found');
    await deleteNote(writer, { id: note?.id ?? '', version: 1 });
    expect(await bodies(writer)).toEqual(['Өзүмө']);
  });

  it('are made once when the form is sent twice', async () => {
    const funder = await newFunder();
    const number = await published(author);
    await shortlistIdea(funder, number);
    const id = await entryOf(funder, number);
    const key = newKey();
    await Promise.all([addNote(funder, id, 'Бир жолу', 'me', key), addNote(funder, id, 'Бир жолу', 'me', key)]);
    expect((await noted(funder, id)).notes).toHaveLength(1);
  });
});

describe('the CSV of a shortlist', () => {
  it('begins with a mark of UTF-8 and neutralises whatever a spreadsheet would run', async () => {
    const funder = await newFunder();
    const formulas = ['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1'];
    for (const title of formulas) await shortlistIdea(funder, await published(author, { title }));
    const csv = await boardCsv(funder, 'ky', ALL);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    for (const formula of formulas) expect(csv).toContain(`'${formula.replaceAll('"', '""')}`);
    expect(csv.split('\n')[1]).toContain('100.00');
  });
});

describe('the mark on an idea’s page', () => {
  it('is the funder’s own: others do not learn of it', async () => {
    const [funder, other] = [await newFunder(), await newFunder()];
    const number = await published(author);
    await shortlistIdea(funder, number);
    await shortlistIdea(funder, number);
    const { id } = await findIdea(db(), number);
    expect(await cardOfIdea(funder, id)).toEqual({ id: await entryOf(funder, number), isOff: false });
    for (const actor of [other, author, VISITOR]) expect(await cardOfIdea(actor, id)).toBeNull();
    const { entry } = await cardPage(funder, await entryOf(funder, number), 'ky');
    await takeOff(funder, [{ id: entry.id, version: entry.version, notes: '' }]);
    expect(await cardOfIdea(funder, id)).toEqual({ id: entry.id, isOff: true });
    expect(await cardOfIdea(other, id)).toBeNull();
  });
});
