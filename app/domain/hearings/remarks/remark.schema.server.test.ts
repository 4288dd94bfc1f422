import { describe, expect, it } from 'vitest';
import { enteredRemarkForm, remarkForm } from './remark.schema.server';

const typed = { kind: 'proposal', body: ' Жол\r\nоңдолсун\0 ', lang: 'ky' };
const entered = { ...typed, channel: 'paper', name: 'Каныкей' };
const keysOf = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message);

describe('the form of a remark', () => {
  it('reads words, money and the line as people send them', () => {
    const line = '019a2220-e33c-763f-9d1e-d04805268880';
    expect(remarkForm.parse({ ...typed, amount: '12 500,50 сом', money_from: '', line })).toEqual({
      kind: 'proposal',
      body: 'Жол\nоңдолсун',
      lang: 'ky',
      amount: 1_250_050,
      moneyFrom: null,
      about: { kind: 'budget_line', id: line },
      copy: null,
    });
    expect(remarkForm.parse(typed)).toMatchObject({ amount: null, about: null });
    expect(remarkForm.parse({ ...typed, item: 'extra_1', copy: 'extra_1=5' })).toMatchObject({
      about: { kind: 'cost_item', id: 'extra_1' },
      copy: 'extra_1=5',
    });
  });

  it('names what is wrong', () => {
    expect(keysOf(remarkForm.safeParse({ ...typed, kind: 'praise' }))).toEqual(['remarks.error_kind']);
    expect(keysOf(remarkForm.safeParse({ ...typed, body: ' \0 ' }))).toEqual(['remarks.error_body']);
    expect(keysOf(remarkForm.safeParse({ ...typed, body: 'ө'.repeat(4_001) }))).toEqual(['common.error_too_long']);
    for (const amount of ['көп', '-5', '1e9', '1,234,567', '999999999999']) {
      expect(keysOf(remarkForm.safeParse({ ...typed, amount }))).toEqual(['remarks.error_amount']);
    }
  });
});

describe('the form of a clerk', () => {
  const at = (day: string, month: string, year: string, received_time: string) =>
    enteredRemarkForm.safeParse({ ...entered, received_on: { day, month, year }, received_time });

  it('reads when it was received in the time of Kyrgyzstan; empty means now', () => {
    expect(at('3', '12', '2026', '9.05').data?.receivedAt).toEqual(new Date('2026-12-03T03:05:00Z'));
    expect(at('', '', '', '').data?.receivedAt).toBeNull();
    expect(enteredRemarkForm.parse(entered)).toMatchObject({ receivedAt: null, showName: false, phone: '' });
  });

  it('refuses half a date, a date that the calendar has not, and the channel of the site', () => {
    for (const wrong of [
      at('3', '', '', ''),
      at('31', '2', '2026', '9:00'),
      at('3', '12', '2026', ''),
      at('', '', '', '9:00'),
    ]) {
      expect(keysOf(wrong)).toEqual(['remarks.error_received_form']);
    }
    expect(keysOf(enteredRemarkForm.safeParse({ ...entered, channel: 'web' }))).toEqual(['remarks.error_channel']);
  });
});
