import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withRefusals } from '~/platform/http/route-errors.server';
import { type FakeApp, html, startFakeApp } from '../http/fake-app';

let app: FakeApp;
beforeAll(async () => {
  app = await startFakeApp(() => html('<p>done</p>'));
});
afterAll(() => app.close());

test('a fragment in the request line cannot show the rules another path than the routes see', async () => {
  for (const path of ['/ky/account/sign-in#/files', '/ky/ideas/new#x', '/ky#']) {
    expect((await app.ask(path)).status).toBe(400);
  }
  expect(app.reached).toHaveLength(0);
});

/** One resource and one page below a language. */
function siteInLanguages(): ServerBuild {
  const route = (id: string, path: string, page: boolean) => ({
    id,
    path,
    parentId: id === 'root' ? undefined : 'root',
    module: { ...(page && { default: () => null }), loader: () => new Response(`${id} here`) },
  });
  const routes = {
    root: { ...route('root', '', true), module: { default: () => null, loader: () => ({}) } },
    page: route('page', ':lang', true),
    file: route('file', ':lang/export', false),
    image: route('image', 'images/:id', false),
  };
  return {
    mode: 'test',
    entry: { module: { default: (_request, status) => new Response('a page', { status }), handleError: () => {} } },
    routes: routes as unknown as ServerBuild['routes'],
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {} as ServerBuild['future'],
    isSpaMode: false,
  };
}

test('the site is in its languages and nowhere else: a word that is no language answers 404', async () => {
  const build = withRefusals(siteInLanguages(), () => new Response(null, { status: 303 }));
  const handler = createRequestHandler(build, 'test');
  const statusOf = async (path: string) => (await handler(new Request(`http://localhost${path}`))).status;
  for (const path of ['/ky', '/ru', '/en/export', '/images/1']) expect(await statusOf(path)).toBe(200);
  for (const path of ['/.env', '/robots.txt', '/de', '/xx/export', '/metrics']) expect(await statusOf(path)).toBe(404);
});
