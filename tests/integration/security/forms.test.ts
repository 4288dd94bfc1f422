import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nestFormData, typedValues } from '~/platform/forms.server';
import { withRefusals } from '~/platform/http/route-errors.server';
import { type FakeApp, html, startFakeApp } from '../http/fake-app';

let app: FakeApp;
beforeAll(async () => {
  app = await startFakeApp(() => html('<p>done</p>'));
});
afterAll(() => app.close());

const URLENCODED = 'application/x-www-form-urlencoded';
const post = (body: string, type = URLENCODED) =>
  app.ask('/ky/form', { method: 'POST', body, headers: { Origin: app.url, 'Content-Type': type } });

describe('a form with too many fields', () => {
  const fields = (count: number) => Array.from({ length: count }, (_, number) => `f${number}=`).join('&');
  const parts = (count: number) =>
    `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(count)}--x--`;

  test('is refused before anything is made of it', async () => {
    app.reached.length = 0;
    expect((await post(fields(6_000))).status).toBe(413);
    expect((await post(parts(6_000), 'multipart/form-data; boundary=x')).status).toBe(413);
    expect(app.reached).toHaveLength(0);
    expect((await post(fields(1_000))).status).toBe(200);
  });

  test('costs time in proportion to its fields, not to their square', () => {
    const form = new FormData();
    for (let number = 0; number < 100_000; number += 1) form.append(`f${number}`, '');
    const before = performance.now();
    expect(Object.keys(nestFormData(form))).toHaveLength(2_000);
    expect(Object.keys(typedValues(form))).toHaveLength(2_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

test('a body that is no form is refused, and is no fault of ours', async () => {
  const page = { default: () => null, loader: () => ({}) };
  const action = async ({ request }: { request: Request }) => Object.fromEntries(await request.formData());
  const build = {
    mode: 'production',
    entry: { module: { default: (_: Request, status: number) => new Response(null, { status }), handleError() {} } },
    routes: {
      root: { id: 'root', path: '', module: page },
      form: { id: 'form', parentId: 'root', path: ':lang/form', module: { ...page, action } },
    },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    isSpaMode: false,
  } as unknown as ServerBuild;
  const handler = createRequestHandler(withRefusals(build, () => new Response(null, { status: 303 })));
  const statusOf = async (body: string, type: string) =>
    (
      await handler(
        new Request('http://localhost/ky/form', { method: 'POST', body, headers: { 'Content-Type': type } }),
      )
    ).status;
  expect(await statusOf('a=1', URLENCODED)).toBe(200);
  expect(await statusOf('{"a":1}', 'application/json')).toBe(422);
  expect(await statusOf('a=1', 'text/plain')).toBe(422);
  expect(await statusOf('nothing', 'multipart/form-data')).toBe(422);
  expect(await statusOf('nothing', 'multipart/form-data; boundary=x')).toBe(422);
  expect(
    await statusOf('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut', 'multipart/form-data; boundary=x'),
  ).toBe(422);
});
