import path from 'node:path';
import { redirect, type ServerBuild } from '@remix-run/node';
import { close, onCommit, writeProbe } from '~db/index.server';
import { prepareInstallation, startBackground } from './installation.server';
import { loadContext } from './load-context.server';
import { isUploadPath, pageRules } from './page-rules.server';
import { paths } from './paths';
import { readCookie } from './platform/cookies.server';
import { env } from './platform/env.server';
import { createGate } from './platform/http/overload.server';
import { createPipeline, type Pipeline } from './platform/http/pipeline.server';
import { readerLanguage } from './platform/http/reader-language.server';
import { withRefusals } from './platform/http/route-errors.server';
import { sectionHandlers } from './platform/http/sections.server';
import { endLive } from './platform/live.server';
import { createMemoryLimit } from './platform/memory-limit.server';
import { safePath } from './platform/safe-redirect';
import coreCss from './styles/core.css?inline';
import fontsCss from './styles/fonts.css?inline';
import { subscribeAll } from './subscriptions.server';

/** Puts the product together behind the pipeline. `clientFolder` holds what browsers may fetch. */
export function createApp(build: ServerBuild, clientFolder: string): Pipeline {
  subscribeAll();
  const { ORIGIN, NODE_ENV, DEMO, TRUSTED_PROXIES, RATE_LIMIT_SCALE, MOST_DELAY_MS } = env();
  const app = createPipeline({
    hosts: { origin: ORIGIN, acceptsLoopback: DEMO || NODE_ENV !== 'production' },
    trustedProxies: TRUSTED_PROXIES,
    clientFolder: path.resolve(clientFolder),
    inline: { styles: [coreCss, fontsCss], scripts: [] },
    pages: pageRules,
    isOneClick: (pathname) => /^\/[a-z]{2}\/account\/unsubscribe\/[\w-]+$/.test(pathname),
    routes: {
      handler: sectionHandlers(withRefusals(build, toSignIn)),
      loadContext,
      isUploadPath,
      madePages: createMemoryLimit({ points: 300 * RATE_LIMIT_SCALE, perSeconds: 60 }),
      // A full hall follows its meeting from behind one address, and raises its hands within the same half minute.
      crowded: {
        isCrowded: (pathname) => /^\/[a-z]{2}\/hearings\/[^/]+\/live(\/|$)/.test(pathname),
        pages: createMemoryLimit({ points: 3_000 * RATE_LIMIT_SCALE, perSeconds: 60 }),
      },
      gate: createGate(MOST_DELAY_MS),
    },
    writeProbe,
  });
  const forgetCommits = onCommit((topics) => app.cache.touch(topics));
  return {
    ...app,
    drain() {
      app.drain();
      endLive();
    },
    close() {
      forgetCommits();
      app.close();
    },
  };
}

/** Sends a visitor to sign in, and back to the page where they were. */
function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const chosen = readCookie(request.headers.get('Cookie'), 'lang') ?? undefined;
  const lang = readerLanguage(pathname, chosen, request.headers.get('Accept-Language') ?? undefined);
  const here = request.method === 'GET' ? `${pathname}${search}` : pageBefore(request);
  return redirect(paths.signIn(lang, safePath(here, paths.home(lang))), 303);
}

/** The page whose form was sent: the address that took it cannot be visited. */
function pageBefore(request: Request): string | null {
  const referer = request.headers.get('Referer');
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return `${pathname}${search}`;
}

let stopBackground: (() => Promise<void>) | undefined;

/** Makes the installation ready to answer, says what its operator should know, and starts what runs beside it. */
export async function start(): Promise<void> {
  for (const line of await prepareInstallation()) process.stdout.write(`${line}\n`);
  stopBackground = startBackground();
}

/** Ends what `start` began, when the last answer is out. */
export async function stop(): Promise<void> {
  await stopBackground?.();
  await close();
}
