import { Workbook } from '@cj-tech-master/excelts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { boardCsv, boardPdf, boardXlsx } from '~/domain/funding/boards/board-files.server';
import { changeCard } from '~/domain/funding/boards/cards.server';
import { addNote } from '~/domain/funding/boards/notes.server';
import { addStage } from '~/domain/funding/boards/stages.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { cardsOf, NO_FILTER, seen, stages, twoColleagues } from './boarding';

useTestStore();

const TITLE = 'Өзгөн айылындагы үңкүр: ң Ң ө Ө ү Ү';
const FORMULA = '=HYPERLINK("http://evil.example")';

let zhanyl: SignedIn;
let mirlan: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  const author = await person(undefined, 'Бакыт');
  [zhanyl, mirlan] = await twoColleagues();
  await addStage(zhanyl, (await stages(zhanyl)).mark, 'Кол коюуга даяр');
  const [first = '', second = ''] = await cardsOf(zhanyl, author, { title: TITLE }, { title: FORMULA });
  const change = { stageId: (await stages(zhanyl)).ids.at(-1), dueOn: '2027-02-03', responsibleId: mirlan.person.id };
  await changeCard(zhanyl, await seen(zhanyl, first), { ...change, tags: ['@суу', 'мектеп'] });
  await addNote(zhanyl, first, '+996 деп башталган жазуу', 'organisation');
  await addNote(zhanyl, second, 'Өзүмө гана', 'me');
});

async function sheet(actor: SignedIn, filter = NO_FILTER) {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await boardXlsx(actor, 'ky', filter)));
  const found = workbook.getWorksheet('Такта');
  if (!found) throw new Error('no sheet');
  return found;
}

async function paper(actor: SignedIn): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await boardPdf(actor, 'ky', NO_FILTER)) }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages.join('\n').replace(/\s+/g, ' ');
}

/** Every value of a row by the title of its column. */
function rowOf(found: Awaited<ReturnType<typeof sheet>>, at: number): Record<string, unknown> {
  const titles = found.getRow(1).values as unknown[];
  const values = found.getRow(at).values as unknown[];
  return Object.fromEntries(titles.flatMap((title, index) => (title ? [[String(title), values[index]]] : [])));
}

describe('the workbook of a board', () => {
  it('has each card with its stage, its date as a date and its sum as a number, Kyrgyz letters intact', async () => {
    const found = await sheet(mirlan);
    expect(found.rowCount).toBe(3);
    expect(rowOf(found, 3)).toMatchObject({
      Аталышы: TITLE,
      Баскычы: 'Кол коюуга даяр',
      Мөөнөтү: new Date('2027-02-03T00:00:00Z'),
      Жооптуу: 'Мирлан',
      'Суралган сумма': 100,
    });
  });

  it('runs nothing that anybody typed: titles, tags, notes', async () => {
    const found = await sheet(zhanyl);
    expect(rowOf(found, 2).Аталышы).toBe(`'${FORMULA}`);
    expect(rowOf(found, 3).Белгилер).toBe("'@суу, мектеп");
    found.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        if (typeof cell.value === 'string') expect(cell.value).not.toMatch(/^[=+@-]/);
      });
    });
  });

  it('holds what the filter lets through', async () => {
    const found = await sheet(zhanyl, { ...NO_FILTER, tag: 'мектеп' });
    expect(found.rowCount).toBe(2);
    expect(rowOf(found, 2).Аталышы).toBe(TITLE);
  });
});

describe('the board on paper', () => {
  it('has a part for each stage and an entry for each card, Kyrgyz letters intact', async () => {
    const words = await paper(mirlan);
    for (const part of ['Жаңы: 1', 'Кол коюуга даяр: 1', TITLE, 'Мирлан', 'мектеп', '+996 деп башталган жазуу']) {
      expect(words).toContain(part);
    }
  });

  it('gives each reader the notes that they may read, as the other files do', async () => {
    const csv = (actor: SignedIn) => boardCsv(actor, 'ky', NO_FILTER);
    for (const file of [
      await paper(zhanyl),
      await csv(zhanyl),
      JSON.stringify((await sheet(zhanyl)).getSheetValues()),
    ]) {
      expect(file).toContain('Өзүмө гана');
    }
    for (const file of [
      await paper(mirlan),
      await csv(mirlan),
      JSON.stringify((await sheet(mirlan)).getSheetValues()),
    ]) {
      expect(file).not.toContain('Өзүмө гана');
    }
  });
});
