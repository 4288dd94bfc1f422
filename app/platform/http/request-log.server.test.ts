import { expect, test } from 'vitest';
import { secretToken } from '../ids.server';
import { loggedPath } from './request-log.server';

test('a secret in an address is not written down, a long title is', () => {
  expect(loggedPath(`/ky/invitations/${secretToken()}/accept`)).toBe('/ky/invitations/[removed]/accept');
  const title = '/ky/ideas/1042-mekteptin-chatyryn-ondoo-zhana-terezelerdi-almashtyruu';
  expect(loggedPath(title)).toBe(title);
});
