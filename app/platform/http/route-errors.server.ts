import type { ServerBuild } from '@remix-run/node';
import { isLang } from '~/i18n/languages';
import { isUnavailable } from '~db/index.server';
import { AppError, isAppError } from '../errors';

/** Marks a refusal that no route shows as a page; the pipeline puts an error page in its place. */
export const REFUSAL_HEADER = 'x-ashar-refusal';

// biome-ignore lint/suspicious/noExplicitAny: loaders and actions of every route, passed through untouched
type RouteFunction = (...args: any[]) => unknown;

/** What a boundary finds in `error.data` when a use-case refused. */
export type RefusalData = Pick<AppError, 'code' | 'fields' | 'params'>;

function refusal(error: AppError): Response {
  const data: RefusalData = { code: error.code, fields: error.fields, params: error.params };
  return Response.json(data, { status: error.status, headers: { [REFUSAL_HEADER]: error.code } });
}

/** The answer for a page that cannot be shown in its frame: the pipeline puts an error page in its place. */
export function refusedPage(status: number): Response {
  return new Response(null, { status, headers: { [REFUSAL_HEADER]: 'page' } });
}

/** Where a visitor is sent who must sign in first. */
export type SignInRedirect = (request: Request) => Response;

/** What `request.formData()` throws where the body is no form: JSON, text, a cut multipart. No fault of ours. */
function isUnreadableForm(error: unknown): boolean {
  return error instanceof TypeError && /form-?data|content-type/i.test(error.message);
}

function translated<F extends RouteFunction>(run: F, toSignIn: SignInRedirect): F {
  const wrapped = async (...args: Parameters<F>) => {
    const { params, request } = args[0] as { params: { lang?: string }; request: Request };
    // Any first segment would match: the whole site would answer again below every word that is not a language.
    if (params.lang !== undefined && !isLang(params.lang)) throw refusal(new AppError('not_found'));
    try {
      return await run(...args);
    } catch (error) {
      if (isAppError(error, 'sign_in')) throw toSignIn(request);
      if (isAppError(error)) throw refusal(error);
      if (isUnreadableForm(error)) throw refusal(new AppError('invalid'));
      if (!(error instanceof Response) && isUnavailable(error)) throw refusal(new AppError('unavailable'));
      throw error;
    }
  };
  return wrapped as unknown as F;
}

/**
 * The build with refusals translated in one place: a loader or action that throws AppError answers with its status,
 * a visitor who must sign in is sent there, and a database that is away reads as 503.
 */
export function withRefusals(build: ServerBuild, toSignIn: SignInRedirect): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: translated(loader, toSignIn) }),
      ...(action && { action: translated(action, toSignIn) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}
