import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '../errors';
import { withRefusals } from './route-errors.server';
import { sectionHandlers } from './sections.server';

type Module = Partial<ServerBuild['routes'][string]['module']>;

const pageAt = (name: string): Module => ({
  default: () => null,
  loader: ({ params }: { params: object }) => ({ name, params }),
});
const resource = (name: string): Module => ({
  loader: () => new Response(name),
  action: () => new Response(`${name}!`),
});

const ROUTES: [id: string, path: string | undefined, module: Module, parentId?: string][] = [
  ['root', '', pageAt('root')],
  ['front', '/', resource('front')],
  ['short', 'i/:number', resource('short')],
  ['feed', 'feeds/ideas.atom', resource('feed')],
  ['home', ':lang', pageAt('home')],
  ['ideas', ':lang/ideas', pageAt('ideas')],
  ['idea', ':lang/ideas/:number', pageAt('idea')],
  ['support', ':lang/ideas/:number/support', resource('support')],
  ['new', ':lang/ideas/new', pageAt('new')],
  ['places', ':lang/places', pageAt('places')],
  ['place', ':slug', pageAt('place'), 'places'],
  ['page', ':lang/:page', pageAt('page')],
  ['print', ':lang?/print', pageAt('print')],
  ['refused', ':lang/refused', { default: () => null, loader: () => Promise.reject(new AppError('gone')) }],
  ['rest', '*', pageAt('rest')],
];

function fakeBuild(): ServerBuild {
  const routes = Object.fromEntries(
    ROUTES.map(([id, path, module, parentId]) => [
      id,
      { id, path, module, parentId: parentId ?? (id === 'root' ? undefined : 'root'), index: false },
    ]),
  );
  return {
    mode: 'test',
    entry: {
      module: {
        default: (_request, status, headers, { staticHandlerContext: { loaderData, errors, matches } }) =>
          new Response(JSON.stringify({ loaderData, errors, matches: matches.map(({ route }) => route.id) }), {
            status,
            headers,
          }),
        handleError: () => {},
      },
    },
    routes: routes as unknown as ServerBuild['routes'],
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: true } as ServerBuild['future'],
    isSpaMode: false,
  };
}

const answerOf = async (response: Response) => [response.status, [...response.headers], await response.text()];

describe('the handlers of sections', () => {
  const build = withRefusals(fakeBuild(), () => new Response(null, { status: 303 }));
  const whole = createRequestHandler(build, 'test');
  const sections = sectionHandlers(build);
  vi.spyOn(console, 'error').mockImplementation(() => {});

  test.each([
    '/',
    '/ky',
    '/ky/ideas',
    '/KY/Ideas',
    '/ky/ideas?q=a',
    '/ky/ideas/1042-bridge',
    '/ky/ideas/new',
    '/ky/ideas/1/support',
    '/ky/ideas/1/nothing',
    '/ky/places',
    '/ky/places/osh',
    '/ky/about',
    '/ky/print',
    '/print',
    '/i/12',
    '/i/ideas',
    '/feeds/ideas.atom',
    '/feeds/ideas',
    '/ideas',
    '/ideas/ideas',
    '/ky/refused',
    '/ky/i/12',
    '/a/b/c/d',
  ])('answer %s as the whole site does', async (path) => {
    const request = () => new Request(`http://localhost${path}`);
    expect(await answerOf(await sections(request()))).toEqual(await answerOf(await whole(request())));
  });

  test('answer a form as the whole site does', async () => {
    const request = () => new Request('http://localhost/ky/ideas/1/support', { method: 'POST', body: 'a=1' });
    expect(await answerOf(await sections(request()))).toEqual(await answerOf(await whole(request())));
  });
});

describe('a refusal of a use-case', () => {
  const refusing = (code: ConstructorParameters<typeof AppError>[0]) => {
    const build = fakeBuild();
    const refuse = () => Promise.reject(new AppError(code, { params: { reason: 'merged' } }));
    build.routes.support = { ...build.routes.support, module: { action: refuse, loader: refuse } } as never;
    const toSignIn = (request: Request) =>
      new Response(null, { status: 303, headers: { Location: `/sign-in?next=${new URL(request.url).pathname}` } });
    return createRequestHandler(withRefusals(build, toSignIn), 'test');
  };

  test('answers with the status of its code, and tells what its message needs', async () => {
    const answer = await refusing('gone')(new Request('http://localhost/ky/ideas/1/support'));
    expect(answer.status).toBe(410);
    expect(await answer.json()).toEqual({ code: 'gone', fields: {}, params: { reason: 'merged' } });
  });

  test('sends a visitor to sign in', async () => {
    const answer = await refusing('sign_in')(new Request('http://localhost/ky/ideas/1/support', { method: 'POST' }));
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/sign-in?next=/ky/ideas/1/support']);
  });

  test('reaches the boundary of a page with its code, in production too', async () => {
    const build = { ...fakeBuild(), mode: 'production' };
    const handler = createRequestHandler(
      withRefusals(build, () => new Response(null)),
      'production',
    );
    const answer = await handler(new Request('http://localhost/ky/refused'));
    expect(answer.status).toBe(410);
    expect((await answer.json()).errors.root).toMatchObject({ status: 410, data: { code: 'gone' } });
  });
});
