import { beforeAll, describe, expect, it } from 'vitest';
import { hearingsOnTariff } from '~/domain/hearings/notice/hearings-about.queries.server';
import { completeRemark, KEPT_REMARK } from '~/domain/hearings/remarks/kept-hearing-acts.server';
import { parseRemarkFilter } from '~/domain/hearings/remarks/remark-filter';
import { remarkList } from '~/domain/hearings/remarks/remark-list.queries.server';
import { remarkFormPage, remarkPage } from '~/domain/hearings/remarks/remark-page.queries.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { remarksCsv } from '~/domain/hearings/remarks/remarks-csv.server';
import { subjectIn } from '~/domain/hearings/tariff/remark-subject';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced } from './announced';
import { proposedTariff, tariffHearing } from './tariff-scene';

useTestStore();
beforeAll(loadReferenceData);

const visitor = { kind: 'visitor' } as const;
const said = { kind: 'proposal', body: 'Айлык акыны азайтуу', lang: 'ky' } as const;

async function scene() {
  const bakyt = await officer();
  const tariff = await proposedTariff(bakyt);
  const { number } = await tariffHearing(bakyt, tariff);
  return { bakyt, tariff, number, aigul: await withRoles('Айгүл') };
}

describe('a remark at a tariff hearing', () => {
  it('names an item of the calculation, and is found by it', async () => {
    const { tariff, number, aigul } = await scene();
    await makeRemark(aigul, number, { ...said, body: 'Жалпы пикир' });
    const made = await makeRemark(aigul, number, { ...said, about: { kind: 'cost_item', id: 'payroll' } });
    const { remark } = await remarkPage(visitor, number, made, 'en');
    expect(remark.item).toEqual({ id: 'payroll', name: 'Wages', lang: 'en', tariff: tariff.number, ordinal: 2 });
    const filter = parseRemarkFilter(new URLSearchParams('item=payroll'));
    const list = await remarkList(visitor, number, { filter, page: {} }, 'en');
    expect(list.remarks.map((one) => one.number)).toEqual([made]);
    expect(list.item).toMatchObject({ name: 'Wages' });
  });

  it('is refused with an item that the calculation has not, and where there is no calculation', async () => {
    const { number, aigul } = await scene();
    const onBudget = await announced();
    for (const [hearing, id] of [
      [number, 'chemicals'],
      [number, 'taxes'],
      [onBudget.number, 'payroll'],
    ] as const) {
      await expect(makeRemark(aigul, hearing, { ...said, about: { kind: 'cost_item', id } })).rejects.toMatchObject({
        fields: { line: 'remarks.error_line' },
      });
    }
  });

  it('carries a copy of the calculation with what it changes and nothing else', async () => {
    const { tariff, number, aigul } = await scene();
    const query = 'payroll=2+500+000&electricity=1500000&nonsense=1&version=9&collection=90';
    const made = await makeRemark(aigul, number, { ...said, copy: query });
    const { remark } = await remarkPage(visitor, number, made, 'ky');
    const changes = { payroll: '2 500 000', collection: '90' };
    expect(remark.copy).toEqual({ tariff: tariff.number, ordinal: 2, changes });
    const csv = await new Response(await remarksCsv(visitor, number, 'ky')).text();
    expect(csv).toContain(`/ky/tariffs/${tariff.number}/what-if?`);
  });

  it('is refused with a copy that changes nothing, cannot be counted, or is of nothing', async () => {
    const { number, aigul } = await scene();
    const onBudget = await announced();
    for (const [hearing, copy] of [
      [number, 'payroll=3000000'],
      [number, 'population.metered=-5'],
      [number, 'collection=0'],
      [number, '%%%'],
      [onBudget.number, 'payroll=1'],
    ] as const) {
      await expect(makeRemark(aigul, hearing, { ...said, copy })).rejects.toMatchObject({
        fields: { copy: 'remarks.error_copy' },
      });
    }
  });

  it('is begun from the address of an item or a copy, also by a visitor who signs in later', async () => {
    const { number, aigul } = await scene();
    const asked = subjectIn(new URLSearchParams({ item: 'payroll', copy: 'payroll=1000000', line: '<b>' }));
    const form = await remarkFormPage(visitor, number, asked, 'ru');
    expect(form).toMatchObject({ line: null, item: { id: 'payroll' }, copy: { changes: { payroll: '1000000' } } });
    const about = { kind: 'cost_item', id: 'payroll' } as const;
    const kept = { ...said, about, copy: asked.copy, amount: null, moneyFrom: null };
    expect(KEPT_REMARK).toBe('hearing.remark');
    const path = await completeRemark(aigul, { number, lang: 'ky', said: kept });
    expect(path).toBe(`/ky/hearings/${number}/remarks/1#sent`);
    expect((await remarkPage(visitor, number, 1, 'ky')).remark).toMatchObject({
      item: { id: 'payroll' },
      copy: { changes: { payroll: '1000000' } },
    });
  });

  it('can be begun from the pages of the version while its hearing takes remarks', async () => {
    const { tariff, number } = await scene();
    expect(await hearingsOnTariff(tariff.proposed, 'ky')).toMatchObject([{ number, takesRemarks: true }]);
    expect(await hearingsOnTariff(tariff.other, 'ky')).toEqual([]);
  });
});
