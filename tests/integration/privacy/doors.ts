import type { RouteConfigEntry } from '@remix-run/route-config';
import siteMap from '~/routes';

/** Values for the parameters of the routes below an address. Deeper addresses add to those above and replace them. */
export type Fillings = Record<string, Record<string, readonly (string | number)[]>>;

/** Routes as they stand in the map: "/:lang/ideas/:number". */
export async function patterns(): Promise<string[]> {
  return (await siteMap).flatMap((entry) => below(entry, ''));
}

function below({ path = '', index, children }: RouteConfigEntry, base: string): string[] {
  const here = `${base}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  if (children) return children.flatMap((child) => below(child, here));
  return index || path ? [here] : [];
}

const isBelow = (pattern: string, prefix: string) =>
  pattern === prefix || pattern.startsWith(`${prefix}/`) || prefix === '';

/** Every address of a route with the values that are known. Throws for a parameter without one. */
export function addressesOf(pattern: string, fillings: Fillings): string[] {
  const known = Object.keys(fillings)
    .filter((prefix) => isBelow(pattern, prefix))
    .sort((a, b) => a.length - b.length)
    .map((prefix) => fillings[prefix]);
  const values: Fillings[string] = Object.assign({}, ...known);
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return names.reduce<string[]>(
    (addresses, name) => {
      const filling = values[name];
      if (!filling?.length) throw new Error(`The sweep knows no value for :${name} of ${pattern}: give it one.`);
      return addresses.flatMap((address) => filling.map((value) => address.replace(`:${name}`, String(value))));
    },
    [pattern.replace('*', 'no/such/page')],
  );
}
