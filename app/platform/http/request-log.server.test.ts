import { expect, test } from 'vitest';
import { secretToken } from '../ids.server';
import { loggedPath } from './request-log.server';

test('a secret in an address is not written down, a long title is', () => {
  expect(loggedPath(`/ky/invitations/${secretToken()}/accept`)).toBe('/ky/invitations/[removed]/accept');
  const title = '/ky/ideas/1042-mekteptin-chatyryn-ondoo-zhana-terezelerdi-almashtyruu';
  expect(loggedPath(title)).toBe(title);
});

test('the name of a file is not written down: it is its owner’s', () => {
  const id = '01a2030e-d48b-7711-b589-a35eaf63b1a8';
  expect(loggedPath(`/files/${id}/%D0%9A%D0%B5%D0%BB%D0%B8%D1%88%D0%B8%D0%BC.pdf`)).toBe(`/files/${id}/[removed]`);
  expect(loggedPath(`/files/${id}`)).toBe(`/files/${id}`);
});
