import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import handleRequest, { handleError } from '~/entry.server';
import { AppError, ERROR_STATUS, type ErrorCode } from '~/platform/errors';
import { withRefusals } from '~/platform/http/route-errors.server';
import { ErrorBoundary } from '~/root';

/** The site's own way of answering, around one page whose form refuses. */
function siteThatRefuses(code: ErrorCode): ServerBuild {
  const page = { default: () => null, loader: () => ({ title: 'A page' }) };
  const action = () => Promise.reject(new AppError(code));
  const root = { id: 'root', path: '' };
  const form = { id: 'form', parentId: 'root', path: ':lang/form' };
  const inBrowser = { module: '', hasLoader: true, hasAction: true, hasErrorBoundary: false };
  return {
    mode: 'production',
    entry: { module: { default: handleRequest, handleError } },
    routes: {
      root: { ...root, module: { ...page, ErrorBoundary } },
      form: { ...form, module: { ...page, action } },
    } as unknown as ServerBuild['routes'],
    assets: {
      entry: { imports: [], module: '' },
      routes: { root: { ...root, ...inBrowser, hasErrorBoundary: true }, form: { ...form, ...inBrowser } },
      url: '',
      version: '',
    } as unknown as ServerBuild['assets'],
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: true } as ServerBuild['future'],
    isSpaMode: false,
  };
}

const codes = (Object.keys(ERROR_STATUS) as ErrorCode[]).filter((code) => code !== 'sign_in' && code !== 'unavailable');

test.each(codes)('a form that is refused as %s answers with that status, not with a fault', async (code) => {
  const build = withRefusals(siteThatRefuses(code), () => new Response(null, { status: 303 }));
  const request = new Request('http://localhost/ky/form', { method: 'POST', body: 'a=1' });
  const answer = await createRequestHandler(build, 'production')(request, { lang: 'ky' } as never);
  expect(answer.status).toBe(ERROR_STATUS[code]);
});
