import type { LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisationSchema } from '~/domain/accounts/organisation.schema.server';
import type { AuditEntry } from '~/domain/audit/audit.queries.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { paths } from '~/paths';
import { withNames } from '~/routes/admin/audit-names.server';
import { loader as feed } from '~/routes/ideas/feed';
import { loader as shortAddress } from '~/routes/ideas/short-address';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { bringTo, contentWith, draftedIdea } from '../../support/ideas';
import { moderator } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

beforeAll(async () => {
  await loadReferenceData();
});

const asked = (url: string, params: Record<string, string> = {}) =>
  ({
    request: new Request(`http://localhost:3000${url}`),
    params,
    context: { lang: 'ky' },
  }) as unknown as LoaderFunctionArgs;

test('the audit links the ideas that everybody may open, and only names the others', async () => {
  const author = await person();
  const draft = await draftedIdea(author, contentWith('DRAFT'));
  const open = await draftedIdea(author, contentWith('OPEN'));
  await bringTo('published', open, { author, moderator: await moderator('Moderator', null) });
  const entryOf = async (number: number) =>
    ({ subjectKind: 'idea', subjectId: (await findIdea(db(), number)).id, details: null }) as AuditEntry;
  const [first, second] = await withNames([await entryOf(draft), await entryOf(open)], 'ky');
  expect(first?.subject).toMatchObject({ href: null });
  expect(second?.subject).toMatchObject({ href: paths.idea('ky', open) });
});

describe('the website of an organisation', () => {
  const websiteOf = (website: string) => organisationSchema.shape.website.safeParse(website).success;

  test.each([
    'javascript:alert(1)',
    ' \tJaVaScript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://osh.kg@evil.example',
    'https://name:word@evil.example',
    'https://a" onload=x',
  ])('is never %s', (website) => expect(websiteOf(website)).toBe(false));

  test('is a plain web address', () => expect(websiteOf('https://example.org/kg?x=1')).toBe(true));
});

test('a short address takes the digits of a number and nothing that merely counts as one', () => {
  const to = (number: string) => shortAddress(asked(`/i/${number}`, { number })).headers.get('Location');
  expect(to('12')).toBe('/ky/ideas/12');
  for (const number of ['1e3', '0x10', '12.0', '-1', '0', ' 12', '９', '12;drop']) {
    expect(() => to(number), number).toThrow('not_found');
  }
});

test('a feed without a language says that it follows the reader, so that no cache gives it to another', async () => {
  const answer = await feed(asked('/feeds/ideas.atom'));
  expect(answer.headers.get('Vary')).toBe('Cookie, Accept-Language');
});
