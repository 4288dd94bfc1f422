import { expect, test } from 'vitest';
import { readerLanguage } from './reader-language.server';

test.each([
  ['/ru/ideas', 'en', 'ky', 'ru'],
  ['/', 'en', 'ru', 'en'],
  ['/', 'de', 'ru-RU,ru;q=0.9', 'ru'],
  ['/', undefined, 'de, en;q=0.3, ky-KG;q=0.7', 'ky'],
  ['/', undefined, 'en;q=0, de', 'ky'],
  ['/rules', undefined, undefined, 'ky'],
])('at %s with cookie %s and browser %s people read %s', (path, cookie, accepted, lang) => {
  expect(readerLanguage(path, cookie, accepted)).toBe(lang);
});
