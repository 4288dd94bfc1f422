import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { Radios } from './choices';
import { DateFields } from './date-fields';
import { MoneyField, TextArea, TextField } from './text-field';

describe('a field', () => {
  it('has its hint and its error read out with the control', () => {
    const html = renderToStaticMarkup(<TextField name="title" label="Аталышы" hint="Кыска" error="Бош калды" />);
    expect(html).toContain('<label for="title">Аталышы</label>');
    expect(html).toContain('id="title-hint"');
    expect(html).toContain('id="title-error"');
    expect(html).toMatch(/<input[^>]*aria-describedby="title-hint title-error"/);
    expect(html).toMatch(/<input[^>]*aria-invalid="true"/);
  });

  it('without an error is not marked as wrong', () => {
    const html = renderToStaticMarkup(<TextField name="title" label="Аталышы" />);
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('field-bad');
  });

  it('keeps what was typed and tells the browser its limits', () => {
    const html = renderToStaticMarkup(
      <TextField name="email" label="Почта" type="email" autoComplete="email" value="a@" maxLength={254} />,
    );
    expect(html).toMatch(/value="a@"/);
    expect(html).toMatch(/autocomplete="email"/i);
    expect(html).toMatch(/maxlength="254"/i);
    expect(renderToStaticMarkup(<TextArea name="b" label="Б" value="эки сап" />)).toContain('>эки сап</textarea>');
  });

  it('says in its label that it is optional', () => {
    const html = renderToStaticMarkup(<TextField name="a" label="А" optional="милдеттүү эмес" />);
    expect(html).toContain('<span class="optional"> (милдеттүү эмес)</span></label>');
  });

  it('for money names its unit to screen readers too', () => {
    const html = renderToStaticMarkup(<MoneyField name="own" label="Өз салымы" unit="сом" hint="Бүтүн сом" />);
    expect(html).toContain('aria-describedby="own-hint own-unit"');
    expect(html).toContain('<span id="own-unit">сом</span>');
    expect(html).toMatch(/inputmode="decimal"/i);
  });
});

describe('a group of fields', () => {
  it('lets the error summary lead to its first choice', () => {
    const choices = ['me', 'organisation'].map((value) => ({ value, label: value }));
    const html = renderToStaticMarkup(<Radios name="seen" label="Ким көрөт?" choices={choices} error="Тандаңыз" />);
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="seen-error"/);
    expect(html).toMatch(/<input type="radio" id="seen" name="seen" aria-invalid="true" value="me"/);
    expect(html).toContain('id="seen-organisation"');
  });

  it('for a date has three parts with the words of its language', () => {
    const html = renderToStaticMarkup(
      <I18nProvider value={i18nFor('ky')}>
        <DateFields name="until" label="Мөөнөт" value={{ day: '31' }} error="Күн жок" />
      </I18nProvider>,
    );
    expect(html.match(/aria-invalid/g)).toHaveLength(3);
    expect(html).toContain('<label for="until-month">Ай');
    expect([...html.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'until.day',
      'until.month',
      'until.year',
    ]);
  });
});
