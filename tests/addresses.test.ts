import { matchRoutes } from '@remix-run/react';
import type { RouteConfigEntry } from '@remix-run/route-config';
import { expect, test } from 'vitest';
import { paths } from '~/paths';
import routes from '~/routes';

type Matched = { path?: string | undefined; index?: boolean | undefined; children?: Matched[] };
const asRoute = ({ path, index, children }: RouteConfigEntry): Matched =>
  children ? { path, children: children.map(asRoute) } : { path, index };

const map = (await routes).map(asRoute) as Parameters<typeof matchRoutes>[0];

// A figure stands for whatever an address takes: a number, a slug, a token; of a query it leaves nothing.
type Build = (...parts: (string | number)[]) => string;

test.each(Object.entries(paths as unknown as Record<string, Build>))(
  'the address %s leads to a page',
  (_name, build) => {
    const [address = ''] = build('ky', 7, 7, 7, 7).split(/[?#]/);
    expect(matchRoutes(map, address)?.at(-1)?.route.path, address).not.toBe('*');
  },
);
