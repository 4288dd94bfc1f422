import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { sectionHandlers } from '~/platform/http/sections.server';
import siteMap from '~/routes';

interface MapEntry {
  path?: string;
  index?: boolean;
  file: string;
  children?: MapEntry[];
}
type Routes = ServerBuild['routes'];

/** The site's own map, with pages that say which route answered, and with which params. */
function mappedBuild(entries: MapEntry[]): ServerBuild {
  const pageOf = (id: string) => ({
    default: () => null,
    loader: ({ params }: { params: object }) => ({ id, params }),
  });
  const routes: Record<string, unknown> = { root: { id: 'root', path: '', module: pageOf('root') } };
  const add = (children: MapEntry[], parentId: string) => {
    for (const { path, index, file, children: below } of children) {
      const id = `${file}#${path}`;
      routes[id] = { id, path, index, parentId, module: pageOf(id) };
      add(below ?? [], id);
    }
  };
  add(entries, 'root');
  return {
    mode: 'test',
    entry: {
      module: {
        default: (_request, status, headers, { staticHandlerContext: { loaderData } }) =>
          new Response(JSON.stringify(loaderData), { status, headers }),
      },
    },
    routes: routes as Routes,
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: true } as ServerBuild['future'],
    isSpaMode: false,
  };
}

function samplePaths(entries: MapEntry[], base = ''): string[] {
  return entries.flatMap(({ path = '', children = [] }) => {
    const here = `${base}/${path}`.replace(/\/+/g, '/');
    const sample = here.replace(':lang', 'ky').replace(/:\w+/g, '1042-bridge').replace('*', 'no/such/page');
    return [sample, `${sample}/x`, ...samplePaths(children, here)];
  });
}

test('every address of the site is answered by its section as by the whole site, byte for byte', async () => {
  const entries = (await siteMap) as MapEntry[];
  const build = mappedBuild(entries);
  const whole = createRequestHandler(build, 'test');
  const sections = sectionHandlers(build);
  const paths = samplePaths(entries);
  expect(paths.length).toBeGreaterThan(5);
  for (const path of [...paths, '/ky', '/KY/Ideas', '/xx/ideas', '/ideas', '/ky/ideas/new/']) {
    const [expected, actual] = await Promise.all([whole, sections].map((ask) => ask(new Request(`http://x${path}`))));
    expect([path, actual?.status, await actual?.text()]).toEqual([path, expected?.status, await expected?.text()]);
  }
});
