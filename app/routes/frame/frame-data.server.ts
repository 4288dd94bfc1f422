import type { AppLoadContext } from '@remix-run/node';
import { belongsToFunder } from '~/domain/accounts/actor';
import { countUnreadNotices } from '~/domain/notifications/notices.queries.server';
import { LANGS, type Lang } from '~/i18n/languages';
import { env } from '~/platform/env.server';
import { takeFlash } from '~/platform/flash.server';
import { islandUrls } from '~/platform/islands.server';

/** The address of the same page in another language. */
function inLanguage(url: URL, lang: Lang): string {
  const rest = url.pathname.replace(/^\/(ky|ru|en)(?=\/|$)/, '');
  return `/${lang}${rest === '/' ? '' : rest}${url.search}`;
}

async function accountData(context: AppLoadContext) {
  const { actor } = context;
  if (actor.kind === 'visitor') return null;
  return {
    name: actor.person.name,
    acting: actor.acting?.name ?? null,
    hasOrganisations: actor.memberships.length > 0,
    isFunder: belongsToFunder(actor),
    isModerator: actor.roles.some(({ role }) => role === 'moderator'),
    isHearingOfficer: actor.roles.some(({ role }) => role === 'hearing_officer'),
    isAdministrator: actor.roles.some(({ role }) => role === 'administrator'),
    unread: await countUnreadNotices(actor.person.id),
  };
}

/** Everything that the frame around a page needs, read once per request. */
export async function frameData(request: Request, context: AppLoadContext) {
  const url = new URL(request.url);
  return {
    lang: context.lang,
    theme: context.theme,
    lite: context.lite,
    requestId: context.requestId,
    origin: env().ORIGIN,
    path: `${url.pathname}${url.search}`,
    languages: LANGS.map((lang) => ({ lang, href: inLanguage(url, lang) })),
    islands: islandUrls(),
    demo: env().DEMO,
    flash: takeFlash(request, context),
    account: await accountData(context),
  };
}

export type FrameData = Awaited<ReturnType<typeof frameData>>;
