import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { addMember } from '~/domain/accounts/members.server';
import { importIdeas } from '~/domain/exchange/import-ideas.server';
import { ImportRefused } from '~/domain/exchange/import-report.server';
import { openDraft } from '~/domain/ideas/drafts.server';
import type { IdeaContent } from '~/domain/ideas/idea-content';
import { sumBudget } from '~/domain/ideas/idea-money';
import { ideaView } from '~/domain/ideas/idea-view.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { hasWarsaw, readWarsaw, WARSAW_FILE, warsawCsv } from '../../support/warsaw-csv';
import { newAddress, person } from '../accounts/people';

useTestStore();
beforeAll(loadReferenceData);

const COUNCIL = 'osh-council-3';
const HEADER = 'external_id,author,lang,title';

async function drafts(author = referenceId('organisation', COUNCIL)) {
  const { ideas, ideaDrafts } = tables;
  const rows = await db()
    .select({ idea: ideas, content: ideaDrafts.content })
    .from(ideas)
    .innerJoin(ideaDrafts, eq(ideaDrafts.ideaId, ideas.id))
    .where(eq(ideas.organisationId, author))
    .orderBy(asc(ideas.number));
  return rows.map(({ idea, content }) => ({ idea, content: content as IdeaContent }));
}

async function problemsOf(csv: string | Buffer): Promise<string[]> {
  const error = await importIdeas(csv).catch((refusal: unknown) => refusal);
  if (!(error instanceof ImportRefused)) throw new Error('The file was not refused.', { cause: error });
  return error.message.split('\n').slice(1);
}

describe('a file of ideas', () => {
  it('becomes drafts that the members of the organisation can edit', async () => {
    const csv = [
      `\uFEFF${HEADER};summary;problem;title_ru;summary_ru;sector;place;other_places;requested;own;beneficiaries;seeking_until`.replaceAll(
        ',',
        ';',
      ),
      `17;${COUNCIL};ky;Көчөгө жарык;Жол караңгы.;"Мектепке барган жол\n**караңгы**.";Свет на улице;Темно.;street-lighting;osh;osh-oblast|toktogul;450 000,50;50000;1200;2027-03-01`,
    ].join('\r\n');
    expect(await importIdeas(csv)).toEqual({ what: 'ideas', added: 1, changed: 0, unchanged: 0 });
    const [found] = await drafts();
    expect(found?.idea).toMatchObject({
      publication: 'draft',
      lang: 'ky',
      externalId: '17',
      authorKind: 'territorial_council',
    });
    expect(found?.content.sectorId).toBe(referenceId('sector', 'street-lighting'));
    expect(found?.content.texts.ru).toMatchObject({ title: 'Свет на улице', origin: 'translator' });
    expect(sumBudget(found?.content.budget ?? [])).toEqual({
      total: 50_000_050,
      requested: 45_000_050,
      own: 5_000_000,
      elsewhere: 0,
    });
    expect(found?.content).toMatchObject({
      currency: 'KGS',
      seekingUntil: '2027-03-01',
      beneficiaries: { total: 1200 },
    });
    expect(found?.content.otherPlaceIds).toHaveLength(2);

    const member = await person();
    await transaction((tx) =>
      addMember(tx, referenceId('organisation', COUNCIL), member.person.id, 'member', new Date()),
    );
    const draft = await openDraft(await actorForPerson(member.person.id), found?.idea.number ?? 0);
    expect(draft.content.texts.ky?.title).toBe('Көчөгө жарык');
  });

  it('is loaded once however often it is given', async () => {
    const address = newAddress();
    await person(address);
    const csv = `${HEADER}\n1,${address},ky,Бир\n2,${address},ky,Эки\n`;
    expect(await importIdeas(csv)).toMatchObject({ added: 2, unchanged: 0 });
    expect(await importIdeas(csv)).toMatchObject({ added: 0, unchanged: 2 });
  });

  it('is refused as a whole, with row, column and remedy of everything that is wrong', async () => {
    const before = await db().select({ id: tables.ideas.id }).from(tables.ideas);
    const problems = await problemsOf(
      [
        `${HEADER},sector,place,currency,requested,seeking_until,title_ky`,
        `1,${COUNCIL},ky,Жакшы,,,,,,`,
        `2,nobody,ky,Ат,heath,atlantis,SOM,12k,31.12.2027,`,
        `1,${COUNCIL},?,${'ш'.repeat(121)},,,,,,`,
        `,${COUNCIL},ky,,,,,,,Аталыш`,
        `5,${COUNCIL},ky`,
      ].join('\n'),
    );
    expect(problems.map((line) => /Row (\d+)(?:, column (\w+))?/.exec(line)?.slice(1).join(' ').trim()).sort()).toEqual(
      [
        '3 author',
        '3 currency',
        '3 place',
        '3 requested',
        '3 sector',
        '3 seeking_until',
        '4 external_id',
        '4 lang',
        '4 title',
        '5 external_id',
        '5 title',
        '5 title_ky',
        '6',
      ],
    );
    expect(problems.find((line) => line.includes('column sector'))).toContain('health');
    expect(problems.find((line) => line.includes('column title:') && line.includes('Row 4'))).toContain(
      '121 characters. Shorten it to 120.',
    );
    expect(await db().select({ id: tables.ideas.id }).from(tables.ideas)).toHaveLength(before.length);
  });

  it('tells what is wrong with its header and its letters', async () => {
    expect(await problemsOf('external_id,author,name\n')).toEqual([
      expect.stringContaining('column lang: is missing'),
      expect.stringContaining('column title: is missing'),
      expect.stringContaining('column name: is not known'),
    ]);
    expect(await problemsOf(Buffer.from('external_id,author,lang,title\n1,x,ru,\xcf\xf0\n', 'latin1'))).toEqual([
      expect.stringContaining('not UTF-8'),
    ]);
    expect(await problemsOf(`${HEADER}\n1,x,ky,"Ат\n`)).toEqual([expect.stringContaining('cannot be read')]);
  });
});

describe.skipIf(!hasWarsaw)(`the projects of Warsaw (skipped where ${WARSAW_FILE} is absent)`, () => {
  const council = 'osh-council-7';

  it('become 83 drafts with the costs, the currency and the language of the file', async () => {
    const { meta, projects } = readWarsaw();
    expect(await importIdeas(warsawCsv(council))).toMatchObject({ added: 83 });
    const loaded = await drafts(referenceId('organisation', council));
    expect(loaded).toHaveLength(Number(meta.num_projects));
    const costs = loaded.map(({ content }) => sumBudget(content.budget).requested);
    expect(costs).toEqual(projects.map(({ cost }) => Number(cost) * 100));
    expect(new Set(loaded.map(({ content }) => content.currency))).toEqual(new Set(['PLN']));
    expect(loaded.every(({ idea }) => idea.publication === 'draft')).toBe(true);
    const names = { sector: null, place: null, otherPlaces: [] };
    const views = loaded.map(({ content }) => ideaView({ content, lang: 'ky', names }));
    expect(new Set(views.map(({ markedLang }) => markedLang))).toEqual(new Set(['pl']));
    expect(views.map(({ summary }) => summary)).toEqual(projects.map(({ name }) => name));
  });
});
