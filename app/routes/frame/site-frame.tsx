import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import { AccountMenu } from '~/components/site/account-menu';
import { SiteHeader } from '~/components/site/site-header';
import { SkipLink } from '~/components/site/skip-link';
import { useI18n } from '~/i18n/i18n';
import { LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import type { FrameData } from './frame-data.server';
import { FrameFooter } from './frame-footer';

type AccountLinks = Parameters<typeof AccountMenu>[0]['links'];

function useAccountLinks(frame: FrameData): AccountLinks {
  const { lang, t, number } = useI18n();
  const { account } = frame;
  if (!account) {
    return [
      { href: paths.signIn(lang), label: t('common.sign_in'), icon: 'log-in' },
      { href: paths.signUp(lang), label: t('common.sign_up'), icon: 'user' },
    ];
  }
  const waiting =
    account.unread > 0
      ? { count: number(account.unread), label: t('common.nav_notices', { n: account.unread }) }
      : undefined;
  const links: AccountLinks = [{ href: paths.me(lang), label: t('common.nav_me'), icon: 'user', waiting }];
  if (account.isFunder)
    links.push({ href: paths.funderDesk(lang), label: t('common.nav_funder_desk'), icon: 'bookmark' });
  if (account.isModerator) links.push({ href: paths.desk(lang), label: t('common.nav_desk'), icon: 'flag' });
  if (account.isHearingOfficer)
    links.push({ href: paths.deskHearings(lang), label: t('common.nav_desk_hearings'), icon: 'megaphone' });
  if (account.isAdministrator)
    links.push({ href: paths.admin(lang), label: t('common.nav_admin'), icon: 'shield-check' });
  return links;
}

/** Who is signed in and for whom they act: on a shared phone nobody should write in another's name. */
function SignedInAs({ account }: { account: NonNullable<FrameData['account']> }) {
  const { lang, t } = useI18n();
  return (
    <form method="post" action={paths.signOut(lang)} className="row">
      <span>
        {account.acting ? t('common.acting_as', { name: `${account.name}, ${account.acting}` }) : account.name}
      </span>
      {account.hasOrganisations && <a href={paths.myActing(lang)}>{t('common.change')}</a>}
      <Button look="quiet" icon="log-out">
        {t('common.sign_out')}
      </Button>
    </form>
  );
}

/** The header, the content and the footer of every page. */
export function SiteFrame({ frame, children }: { frame: FrameData; children: ReactNode }) {
  const { lang, t } = useI18n();
  const links = useAccountLinks(frame);
  const menu = [
    { href: paths.home(lang), label: t('common.nav_home') },
    { href: paths.ideas(lang), label: t('common.nav_ideas') },
    { href: paths.hearings(lang), label: t('common.nav_hearings') },
    { href: paths.tariffs(lang), label: t('common.nav_tariffs') },
    { href: paths.places(lang), label: t('common.nav_places') },
    { href: paths.organisations(lang), label: t('common.nav_organisations') },
    { href: paths.page(lang, 'about'), label: t('common.nav_about') },
  ].map((link) => ({ ...link, current: isCurrent(frame.path, link.href, paths.home(lang)) }));
  return (
    <>
      <SkipLink label={t('common.skip_to_content')} />
      <SiteHeader
        brand={{ href: paths.home(lang), name: t('common.brand') }}
        menu={{ label: t('common.nav_label'), links: menu }}
        languages={{
          label: t('common.language_label'),
          links: frame.languages.map((link) => ({
            ...link,
            label: LANGUAGE_NAMES[link.lang],
            current: link.lang === lang,
          })),
        }}
        account={<AccountMenu label={t('common.nav_me')} links={links} />}
        acting={frame.account && <SignedInAs account={frame.account} />}
      />
      <main id="main" className="wrap">
        {frame.flash && (
          <Notice tone="success" live>
            {t(frame.flash)}
          </Notice>
        )}
        {children}
      </main>
      <FrameFooter frame={frame} />
    </>
  );
}

function isCurrent(path: string, href: string, home: string): boolean {
  const here = path.split('?')[0] ?? path;
  return here === href || (href !== home && here.startsWith(`${href}/`));
}
