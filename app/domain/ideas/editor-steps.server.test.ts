import { describe, expect, test } from 'vitest';
import type { Lang } from '~/i18n/languages';
import { toText } from '~/platform/rich-text/rich-text.server';
import { changeOf } from './editor-steps.server';
import { emptyContent, type IdeaContent } from './idea-content';
import type { WritingStep } from './idea-step.schema.server';
import { parseStep } from './parse-step.server';
import { stepValues } from './step-values.server';

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}

/** The draft after one step was sent, and what was wrong. */
function send(content: IdeaContent, step: WritingStep, fields: Record<string, string | string[]>, lang: Lang = 'ky') {
  const parsed = parseStep(step, formOf(fields));
  return { content: changeOf(parsed, lang)(content), errors: parsed.errors };
}

const begun = emptyContent('ky', 'osh');

const lamp = {
  'budget.0.id': '',
  'budget.0.title': 'Көчө шамы',
  'budget.0.unit': 'даана',
  'budget.0.quantity': '62',
  'budget.0.unitPrice': '5 800,50',
  'budget.0.source': 'requested',
  'budget.0.need': 'must_have',
};

describe('the step of the problem', () => {
  test('takes title, sector, places and texts', () => {
    const { content, errors } = send(begun, 'problem', {
      title: '  Төрт көчөгө   жарык\u202e ',
      summary: 'Кыска',
      sector: 'light',
      place: 'osh',
      'otherPlaces.0': 'nookat',
      'otherPlaces.1': 'osh',
      'otherPlaces.2': '',
      'otherPlaces.3': 'nookat',
      problem: 'Караңгы.\r\n\r\n**Өтө** караңгы.',
    });
    expect(errors).toEqual([]);
    expect(content).toMatchObject({ sectorId: 'light', placeId: 'osh', otherPlaceIds: ['nookat'] });
    expect(content.texts.ky).toMatchObject({ title: 'Төрт көчөгө жарык', summary: 'Кыска', origin: 'author' });
    expect(toText(content.texts.ky?.problem ?? { type: 'doc', content: [] })).toBe('Караңгы.\nӨтө караңгы.');
  });

  test('accepts empty fields: a draft may lack anything', () => {
    const filled = send(begun, 'problem', { title: 'Жарык', problem: 'Караңгы' }).content;
    const { content, errors } = send(filled, 'problem', { title: '', problem: ' ', place: '', sector: '' });
    expect(errors).toEqual([]);
    expect(content.texts.ky).toMatchObject({ title: '', problem: null });
    expect(content.placeId).toBeNull();
  });

  test('keeps what is right when a text is too long', () => {
    const { content, errors } = send(begun, 'problem', { title: 'ж'.repeat(121), summary: 'Кыска' });
    expect(errors).toEqual([{ field: 'title', key: 'common.error_too_long' }]);
    expect(content.texts.ky).toMatchObject({ title: '', summary: 'Кыска' });
  });

  test('counts a line break as one character, as browsers do', () => {
    const lines = Array.from({ length: 1200 }, () => 'жарык').join('\r\n');
    expect(send(begun, 'problem', { problem: lines.slice(0, 6_800) }).errors).toEqual([]);
  });

  test('refuses a text whose formatting is denser than people write', () => {
    const { errors } = send(begun, 'problem', { problem: '*a* b '.repeat(1_000) });
    expect(errors).toEqual([{ field: 'problem', key: 'common.error_too_long' }]);
  });

  test('ignores fields that no form has', () => {
    const { content } = send(begun, 'problem', {
      title: 'Жарык',
      lang: 'en',
      pictureId: 'theirs',
      publication: 'published',
      authorId: 'somebody',
      'texts.ky.title': 'Башка',
      'contact.publish': 'yes',
      '__proto__.admin': 'yes',
    });
    expect(content).toEqual({ ...begun, texts: { ky: { ...begun.texts.ky, title: 'Жарык' } } });
  });
});

describe('rows', () => {
  test('are added, changed and removed by what the form has', () => {
    const one = send(begun, 'budget', lamp).content;
    expect(one.budget).toMatchObject([{ title: { ky: 'Көчө шамы' }, quantity: '62', unitPrice: 580_050 }]);
    const id = one.budget[0]?.id ?? '';
    const two = send(one, 'budget', {
      ...lamp,
      'budget.0.id': id,
      'budget.0.quantity': '60',
      'budget.1.title': 'Зым',
    }).content;
    expect(two.budget.map((line) => [line.title.ky, line.quantity])).toEqual([
      ['Көчө шамы', '60'],
      ['Зым', ''],
    ]);
    expect(two.budget[0]?.id).toBe(id);
    const kept = send(two, 'budget', { 'budget.7.id': two.budget[1]?.id ?? '', 'budget.7.title': 'Зым' }).content;
    expect(kept.budget.map((line) => line.title.ky)).toEqual(['Зым']);
  });

  test('without a word are left out, and a list that was not sent stays', () => {
    const one = send(begun, 'budget', { ...lamp, 'budget.1.id': '', 'budget.1.source': 'partner' }).content;
    expect(one.budget).toHaveLength(1);
    expect(send(one, 'budget', { 'seekingUntil.day': '1' }).content.budget).toEqual(one.budget);
    expect(send(one, 'budget', { 'budget.0.id': '' }).content.budget).toEqual([]);
  });

  test('a price that is no number is an error of its field, and the rest of the row is kept', () => {
    const before = send(begun, 'budget', lamp).content;
    const { content, errors } = send(before, 'budget', {
      ...lamp,
      'budget.0.id': before.budget[0]?.id ?? '',
      'budget.0.title': 'Шам',
      'budget.0.unitPrice': 'арзан',
    });
    expect(errors).toEqual([{ field: 'budget.0.unitPrice', key: 'editor.error_price' }]);
    expect(content.budget).toMatchObject([{ title: { ky: 'Шам' }, unitPrice: 580_050 }]);
  });

  test('a line too large to add up exactly is refused', () => {
    const { errors } = send(begun, 'budget', {
      ...lamp,
      'budget.0.quantity': '999999999',
      'budget.0.unitPrice': '99999999999',
    });
    expect(errors).toEqual([{ field: 'budget.0.unitPrice', key: 'editor.error_amount_large' }]);
  });

  test('more rows than allowed are refused as a whole', () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`objectives.${n}.text`, `Милдет ${n}`]));
    const { content, errors } = send(begun, 'goal', { ...many, goal: 'Жарык' });
    expect(errors).toEqual([{ field: 'objectives', key: 'editor.error_too_many_rows' }]);
    expect(content.objectives).toEqual([]);
    expect(content.texts.ky?.goal).not.toBeNull();
  });

  test('an id of somebody else’s row, or one sent twice, makes a row of its own', () => {
    const { content } = send(begun, 'goal', {
      'objectives.0.id': 'foreign',
      'objectives.0.text': 'Биринчи',
      'objectives.1.id': 'foreign',
      'objectives.1.text': 'Экинчи',
    });
    expect(new Set(content.objectives.map(({ id }) => id)).size).toBe(2);
    expect(content.objectives.map(({ id }) => id)).not.toContain('foreign');
  });

  test('months run forward', () => {
    const { content, errors } = send(begun, 'activities', {
      'activities.0.title': 'Казуу',
      'activities.0.from': '5',
      'activities.0.to': '3',
      'activities.1.title': 'Орнотуу',
      'activities.1.from': '61',
    });
    expect(errors).toEqual([
      { field: 'activities.0.to', key: 'editor.error_months' },
      { field: 'activities.1.from', key: 'editor.error_month' },
    ]);
    expect(content.activities).toMatchObject([{ from: 5, to: null }, { from: null }]);
  });
});

describe('people', () => {
  test('a group larger than all who benefit is an error of that group', () => {
    const { content, errors } = send(begun, 'people', {
      'beneficiaries.total': '1 180',
      'beneficiaries.women': '1181',
    });
    expect(errors).toEqual([{ field: 'beneficiaries.women', key: 'editor.error_people_part' }]);
    expect(content.beneficiaries).toMatchObject({ total: 1180, women: null });
  });

  test('consent is given by the ticked box, taken back by the empty one, and untouched by a form without it', () => {
    const given = send(begun, 'people', { 'contact.phone': '0555 12-34-56', 'contact.publish': ['no', 'yes'] }).content;
    expect(given.contact).toMatchObject({ phone: '0555 12-34-56', publish: true });
    expect(send(given, 'people', { risks: 'Баа өсөт' }).content.contact.publish).toBe(true);
    expect(send(given, 'people', { 'contact.publish': 'no' }).content.contact.publish).toBe(false);
  });

  test('a phone and an address that cannot be used are errors', () => {
    const { errors } = send(begun, 'people', { 'contact.phone': 'сурабаңыз', 'contact.email': 'a@b' });
    expect(errors.map(({ field }) => field)).toEqual(['contact.phone', 'contact.email']);
  });
});

describe('a translation', () => {
  const original = send(send(begun, 'budget', lamp).content, 'problem', { title: 'Жарык', place: 'osh' }).content;

  test('adds words to rows and changes nothing else', () => {
    const id = original.budget[0]?.id ?? '';
    const { content } = send(
      original,
      'budget',
      { 'budget.0.id': id, 'budget.0.title': 'Фонарь', 'budget.1.id': '', 'budget.1.title': 'Провод' },
      'ru',
    );
    expect(content.budget).toMatchObject([{ title: { ky: 'Көчө шамы', ru: 'Фонарь' }, quantity: '62' }]);
    expect(content.budget).toHaveLength(1);
  });

  test('says who wrote it; sector and places belong to the original', () => {
    const { content } = send(original, 'problem', { title: 'Свет', origin: 'translator', place: 'nookat' }, 'ru');
    expect(content.texts.ru).toMatchObject({ title: 'Свет', origin: 'translator' });
    expect(content.placeId).toBe('osh');
  });

  test('is not begun by an empty form, and the original stays its author’s', () => {
    expect(send(original, 'problem', { title: '', origin: 'translator' }, 'ru').content).toEqual(original);
    expect(send(original, 'problem', { origin: 'translator' }).content.texts.ky?.origin).toBe('author');
    expect(send(original, 'problem', { title: 'X', origin: 'machine' }, 'en').errors).toHaveLength(1);
  });
});

test('every form comes back as it was saved', () => {
  const steps: [WritingStep, Record<string, string>][] = [
    [
      'problem',
      {
        title: 'Жарык',
        summary: 'Кыска',
        sector: 's',
        place: 'p',
        'otherPlaces.0': 'q',
        problem: 'Ушул\n\n- бир\n- эки',
      },
    ],
    ['goal', { goal: 'Жарык көчө', 'objectives.0.text': '62 шам' }],
    [
      'activities',
      {
        'activities.0.title': 'Казуу',
        'activities.0.responsible': 'Тургундар',
        'activities.0.from': '1',
        'activities.0.to': '2',
      },
    ],
    ['budget', { ...lamp, 'seekingUntil.day': '1', 'seekingUntil.month': '3', 'seekingUntil.year': '2027' }],
    [
      'people',
      {
        'beneficiaries.total': '1180',
        sustainability: 'Шаар карайт',
        'contact.name': 'Бакыт',
        'contact.publish': 'yes',
      },
    ],
  ];
  let content = begun;
  for (const [step, fields] of steps) content = send(content, step, fields).content;
  for (const [step] of steps) expect(send(content, step, stepValues(step, content, 'ky')).content).toEqual(content);
});
