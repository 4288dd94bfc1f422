import { expect, test } from 'vitest';
import { nestFormData, sentText, typedValues } from './forms.server';

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test('no zero character comes out of a form, neither in words nor in ids: PostgreSQL keeps none', async () => {
  const form = sent({ 'place.id': 'a\0b', words: '\0' });
  expect(nestFormData(form)).toEqual({ place: { id: 'ab' }, words: '' });
  expect(typedValues(form)).toEqual({ 'place.id': 'ab', words: '' });
  const request = () => new Request('http://localhost/', { method: 'POST', body: form });
  expect(await sentText(request(), 'place.id')).toBe('ab');
  expect(await sentText(request(), 'other')).toBeNull();
});
