import type { LoaderFunctionArgs } from '@remix-run/node';
import { expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import { loader as paperFile } from '~/routes/hearings/protocol/file';
import { loader as remarksFile } from '~/routes/hearings/remarks/csv';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';

useTestStore();

const asked = (network: string, file?: string) =>
  ({
    params: { number: '404', ...(file && { file }) },
    context: { actor: VISITOR, lang: 'ky', network },
  }) as unknown as LoaderFunctionArgs;

it('a network gets sixty long files of hearings in a minute, and PDFs beside them', async () => {
  for (let n = 0; n < 30; n++) {
    expect(await outcomeOf(remarksFile(asked('192.0.2.1')))).toBe('not_found');
    expect(await outcomeOf(paperFile(asked('192.0.2.1', 'protocol-1.csv')))).toBe('not_found');
  }
  expect(await outcomeOf(remarksFile(asked('192.0.2.1')))).toBe('too_many');
  expect(await outcomeOf(paperFile(asked('192.0.2.1', 'protocol-1.json')))).toBe('too_many');
  expect(await outcomeOf(paperFile(asked('192.0.2.1', 'protocol-1.pdf')))).toBe('not_found');
  expect(await outcomeOf(remarksFile(asked('192.0.2.2')))).toBe('not_found');
});
