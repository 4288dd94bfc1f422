import { expect, test } from 'vitest';
import { catalogues } from '~/i18n/catalogues.server';
import { LANGS } from '~/i18n/languages';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { COMPLETENESS_ITEMS, completeness, missingForSubmission } from './completeness';
import { type BudgetLine, emptyContent, emptyText, type IdeaContent } from './idea-content';

const words = parsePlain('Караңгы');
const lamp: BudgetLine = {
  id: '1',
  title: { ky: 'Шам' },
  unit: {},
  quantity: '62',
  unitPrice: 580_000,
  source: 'requested',
  need: 'must_have',
};

function content(change: Partial<IdeaContent> = {}): IdeaContent {
  return {
    ...emptyContent('ky', 'osh'),
    sectorId: 'light',
    texts: { ky: { ...emptyText('author'), title: 'Жарык', summary: 'Шам', problem: words, goal: words } },
    budget: [lamp],
    ...change,
  };
}

const missing = (idea: IdeaContent) => missingForSubmission(idea).map(({ item }) => item);

test('an empty idea lacks everything that is required, in the order of the steps', () => {
  expect(missing(emptyContent('ky', null))).toEqual([
    'title',
    'summary',
    'sector',
    'place',
    'problem',
    'goal',
    'budget',
  ]);
});

test('what is only advised keeps nobody from submitting', () => {
  expect(missing(content())).toEqual([]);
  const advised = completeness(content()).filter(({ done }) => !done);
  expect(advised.every(({ required }) => !required)).toBe(true);
  expect(advised.map(({ item }) => item)).toContain('sustainability');
});

test.each([
  ['no quantity', { quantity: '' }],
  ['no price', { unitPrice: 0 }],
  ['no words', { title: {} }],
])('a budget with a line of %s is not ready', (_, change) => {
  expect(missing(content({ budget: [lamp, { ...lamp, ...change }] }))).toEqual(['budget']);
});

test('a translation does not stand in for the original', () => {
  const translated = content({ texts: { ru: { ...emptyText('author'), title: 'Свет', summary: 'Лампы' } } });
  expect(missing(translated)).toEqual(['title', 'summary', 'problem', 'goal']);
});

test('every item says in three languages what is missing and why it matters', () => {
  for (const lang of LANGS) {
    for (const item of COMPLETENESS_ITEMS) {
      expect(catalogues[lang].editor?.[`missing_${item}`], `${lang} missing_${item}`).toBeTruthy();
      expect(catalogues[lang].editor?.[`why_${item}`], `${lang} why_${item}`).toBeTruthy();
    }
  }
});
