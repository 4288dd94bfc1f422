import { PreferenceForm } from '~/components/site/preference-form';
import { SiteFooter } from '~/components/site/site-footer';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { FrameData } from './frame-data.server';

function Switches({ frame }: { frame: FrameData }) {
  const { lang, t } = useI18n();
  const action = paths.preferences(lang);
  const hidden = { next: frame.path };
  return (
    <>
      <PreferenceForm
        action={action}
        legend={t('common.theme_label')}
        name="theme"
        hidden={hidden}
        options={[
          { value: 'auto', label: t('common.theme_auto'), current: frame.theme === null },
          { value: 'light', label: t('common.theme_light'), icon: 'sun', current: frame.theme === 'light' },
          { value: 'dark', label: t('common.theme_dark'), icon: 'moon', current: frame.theme === 'dark' },
        ]}
      />
      <PreferenceForm
        action={action}
        legend={t('common.lite_label')}
        name="lite"
        hidden={hidden}
        options={[
          { value: 'off', label: t('common.lite_off'), current: !frame.lite },
          { value: 'on', label: t('common.lite_on'), current: frame.lite },
        ]}
      />
    </>
  );
}

/** The foot of every page: help and contact first, then the rules, the code and the reader's own switches. */
export function FrameFooter({ frame }: { frame: FrameData }) {
  const { lang, t } = useI18n();
  const links = [
    { href: paths.page(lang, 'help'), label: t('common.footer_help') },
    { href: paths.page(lang, 'contact'), label: t('common.footer_contact') },
    { href: paths.page(lang, 'rules'), label: t('common.footer_rules') },
    { href: paths.page(lang, 'moderation-rules'), label: t('common.footer_moderation_rules') },
    { href: paths.page(lang, 'privacy'), label: t('common.footer_privacy') },
    { href: paths.page(lang, 'accessibility'), label: t('common.footer_accessibility') },
    { href: paths.page(lang, 'source-code'), label: t('common.footer_source') },
    { href: paths.calls(lang), label: t('calls.list_title') },
    { href: paths.coordination(lang), label: t('aid.title') },
    { href: paths.ideasFeed(lang), label: t('common.footer_feed') },
    ...(frame.demo ? [{ href: paths.demoMail(lang), label: t('common.demo_mails') }] : []),
  ];
  return (
    <SiteFooter menu={{ label: t('common.footer_label'), links }} switches={<Switches frame={frame} />}>
      {frame.demo && <p>{t('common.demo_banner')}</p>}
    </SiteFooter>
  );
}
