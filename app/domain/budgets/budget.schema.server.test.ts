import { describe, expect, it } from 'vitest';
import { factsForm, readingForm, uploadForm } from './budget.schema.server';

const reading = (columns: Record<string, string>, more: Record<string, unknown> = {}) =>
  readingForm.safeParse({
    ...{ version: '3', headerRow: '2', unit: 'thousand_som', decimal: 'comma', side: 'headings', columns },
    ...more,
  });
const facts = (more: Record<string, unknown> = {}) =>
  factsForm.safeParse({ version: '1', year: '2026', stage: 'draft', source: 'Токтом', ...more });
const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message);

describe('the form of how a file is read', () => {
  it('gives the columns in their order, whatever is left out', () => {
    expect(reading({ '0': 'title_ky', '2': 'plan', '1': '' }).data).toEqual({
      version: 3,
      reading: {
        headerRow: 2,
        columns: ['title_ky', null, 'plan'],
        unit: 'thousand_som',
        decimal: 'comma',
        side: 'headings',
      },
    });
  });

  it('asks for titles and figures, and for each meaning once', () => {
    expect(messages(reading({}))).toEqual(['budgets.import_error_no_figures', 'budgets.import_error_no_titles']);
    expect(messages(reading({ '0': 'title_ru', '1': 'plan', '2': 'plan' }))).toEqual(['budgets.import_error_twice']);
  });

  it('takes no invented meaning, unit or column', () => {
    expect(reading({ '0': 'title_ky', '1': 'plan', '2': 'password' }).data?.reading.columns).toEqual([
      'title_ky',
      'plan',
      null,
    ]);
    expect(reading({ '0': 'title_ky', '1': 'plan' }, { unit: 'dollar' }).success).toBe(false);
    expect(reading({ '0': 'title_ky', '1': 'plan', '999999999': 'note' }).success).toBe(false);
    expect(uploadForm.safeParse({ placeId: 'x', sheet: '0' }).success).toBe(false);
  });
});

describe('the form of what a version is', () => {
  it('takes what is left empty as not known', () => {
    expect(facts().data?.facts).toEqual({
      year: 2026,
      stage: 'draft',
      source: 'Токтом',
      resolutionNumber: null,
      resolutionDate: null,
      population: null,
      populationSource: null,
      sourceUrl: null,
      note: null,
    });
  });

  it('asks where the number of residents comes from', () => {
    expect(messages(facts({ population: '340 000' }))).toEqual(['budgets.import_error_population_source']);
    expect(facts({ population: '340 000', populationSource: 'УСК' }).data?.facts.population).toBe(340_000);
    expect(messages(facts({ population: 'көп' }))).toEqual(['budgets.import_error_population']);
  });

  it('refuses years, days and addresses that are none', () => {
    expect(messages(facts({ year: '26' }))).toEqual(['budgets.import_error_year']);
    expect(messages(facts({ year: undefined }))).toEqual(['budgets.import_error_year']);
    expect(facts({ resolutionDate: { day: '31', month: '2', year: '2026' } }).success).toBe(false);
    expect(facts({ resolutionDate: { day: '3', month: '2', year: '2026' } }).data?.facts.resolutionDate).toBe(
      '2026-02-03',
    );
    for (const sourceUrl of ['javascript:alert(1)', 'https://', 'kg']) {
      expect(messages(facts({ sourceUrl })), sourceUrl).toEqual(['budgets.import_error_url']);
    }
  });
});
