import { describe, expect, it } from 'vitest';
import { checkSums } from './check-sums';
import { type FileReading, guessReading, rememberedReading } from './file-reading';
import { readRows } from './read-rows';

/** Rows written as people would, cells parted by "|". */
const cells = (...rows: string[]) => rows.map((row) => row.split('|').map((cell) => cell.trim()));
const read = (rows: string[][], wanted: Partial<FileReading> = {}) =>
  readRows(rows, { ...guessReading(rows), ...wanted });

const VILLAGE = cells(
  'Казан-Куйган айыл аймагынын 2022-жылга бюджети, миң сом',
  'Код|Аталышы|План',
  '|КИРЕШЕЛЕР|',
  '|Жергиликтүү кирешелер|1 999,6',
  '1331|Теңдештирүүчү грант|3 037,0',
  '1423|Атайын эсеп|311,0',
  '1415|Жайыт акысы|106,0',
  '|Кирешелердин жыйынтыгы|5 453,6',
);

describe('the file of a municipality', () => {
  it('is understood by its headers and headings, and its sums agree', () => {
    const found = read(VILLAGE);
    expect(found.problems).toEqual([]);
    expect(found.lines.map(({ side, economicCode, plan }) => [side, economicCode, plan])).toEqual([
      ['revenue', null, 199_960_000],
      ['revenue', '1331', 303_700_000],
      ['revenue', '1423', 31_100_000],
      ['revenue', '1415', 10_600_000],
    ]);
    expect(found.totals).toMatchObject([{ side: 'revenue', code: null, plan: 545_360_000 }]);
    expect(checkSums(found.lines, found.totals)).toEqual([]);
  });

  it('has every sum that does not agree named with both figures, on each level', () => {
    const rows = cells(
      'Функциялык код|Экономикалык код|Аталышы|План',
      '||Чыгашалар|',
      '709||Билим берүү|150,0',
      '7091||Бала бакчалар|90,0',
      '7091|21|Эмгек акы жана төгүмдөр|70,0',
      '7091|211|Эмгек акы|60,0',
      '7091|212|Төгүмдөр|10,0',
      '7091|22|Товарлар|25,0',
      '7092|22|Мектептер|60,0',
      '||Бардыгы|160,0',
    );
    const { lines, totals, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(lines).toHaveLength(4);
    const wrong = checkSums(lines, totals).map(({ code, stated, counted }) => [code, stated, counted]);
    expect(wrong).toEqual([
      ['709', 15_000_000, 15_500_000],
      ['7091', 9_000_000, 9_500_000],
      [null, 16_000_000, 15_500_000],
    ]);
  });

  it('with a column that marks totals is read by it alone', () => {
    const rows = cells(
      'side|economic_code|title_ky|plan|total',
      'revenue|11|Салыктар|10|',
      'revenue|111|Киреше салыгы|10|',
      'revenue||Баары|20|x',
    );
    const { lines, totals } = read(rows);
    expect(lines.map(({ economicCode }) => economicCode)).toEqual(['11', '111']);
    expect(totals).toHaveLength(1);
  });

  it('has both sides parted by headings, and a total may be the heading', () => {
    const rows = cells(
      'Наименование|Утверждено',
      'Доходы бюджета, всего|30',
      'Налог|30',
      'Расходы|',
      'Доходы от аренды|1',
      'Школа|29',
      'Итого расходов|30',
    );
    const { lines, totals, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(lines.map(({ side, titles }) => [side, titles.ru])).toEqual([
      ['revenue', 'Налог'],
      ['expenditure', 'Доходы от аренды'],
      ['expenditure', 'Школа'],
    ]);
    expect(totals.map(({ side }) => side)).toEqual(['revenue', 'expenditure']);
  });

  it('keeps a line without a figure out, and a line with one of two figures in', () => {
    const { lines, rows } = read(cells('title_ky|plan|actual', 'Кирешелер||', 'Салык|10|', 'Жыйым|-|3', 'Бөлүм||'));
    expect(lines.map(({ plan, actual }) => [plan, actual])).toEqual([
      [1_000_000, null],
      [null, 300_000],
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'line', 'line', 'heading']);
  });

  it('names each row and cell that cannot be read, and leaves the row out', () => {
    const rows = cells(
      'side|economic_code|title_ky|plan',
      'кирешелер|11a|Салык|10',
      'башка|11|Салык|10',
      'revenue|12||10',
      'revenue|13|Грант|көп',
      'revenue|14|Жакшы|1',
    );
    const { lines, problems } = read(rows);
    expect(problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [2, 'economic_code', 'not_a_code'],
      [3, 'side', 'side_unknown'],
      [4, null, 'no_title'],
      [5, 'plan', 'not_a_figure'],
    ]);
    expect(lines).toHaveLength(1);
  });

  it('without a heading says that the side is missing, and a total of nothing known is asked about', () => {
    expect(read(cells('title_ky|plan', 'Салык|10')).problems).toMatchObject([{ row: 2, kind: 'side_missing' }]);
    const { problems } = read(cells('title_ky|plan', 'Салык|10', 'Мектептер боюнча бардыгы|10'), { side: 'revenue' });
    expect(problems).toMatchObject([{ row: 3, kind: 'total_of_what' }]);
  });

  it('that is not balanced says so: spending against revenue with financing', () => {
    const rows = cells('side|title_ky|plan', 'revenue|а|100', 'expenditure|б|130', 'financing|в|20');
    expect(checkSums(read(rows).lines, [])).toMatchObject([
      { kind: 'balance', stated: 13_000_000, counted: 12_000_000 },
    ]);
  });

  it('is read the second time as it was the first, wherever its columns stand', () => {
    const rows = cells('Коду|Булактар|2026', '11|Салык|10');
    const first: FileReading = {
      headerRow: 1,
      columns: ['economic_code', 'title_ky', 'plan'],
      unit: 'som',
      decimal: 'point',
      side: 'revenue',
    };
    const next = guessReading(cells('|Булактар|Коду|2026', '|Салык|11|10'), rememberedReading(rows, first));
    expect(next).toEqual({
      headerRow: 1,
      columns: [null, 'title_ky', 'economic_code', 'plan'],
      unit: 'som',
      decimal: 'point',
      side: 'revenue',
    });
  });

  it('of five thousand rows with codes of their own is read in a moment', () => {
    const rows = [
      ['economic_code', 'title_ky', 'plan'],
      ...Array.from({ length: 5_000 }, (_, at) => [`1${at}`, `Сап ${at}`, '1']),
    ];
    const begun = performance.now();
    expect(readRows(rows, { ...guessReading(rows), side: 'revenue' }).problems).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
