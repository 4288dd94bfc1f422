import { Tabs } from '~/components/tabs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

export type MyTab = 'overview' | 'ideas' | 'activity' | 'notices' | 'settings';

/** The parts of "my page". */
export function MyTabs({ current }: { current: MyTab }) {
  const { lang, t } = useI18n();
  const hrefs: Record<MyTab, string> = {
    overview: paths.me(lang),
    ideas: paths.myIdeas(lang),
    activity: paths.myActivity(lang),
    notices: paths.myNotices(lang),
    settings: paths.mySettings(lang),
  };
  const tabs = (Object.keys(hrefs) as MyTab[]).map((tab) => ({
    href: hrefs[tab],
    label: t(`me.tab_${tab}`),
    current: tab === current,
  }));
  return <Tabs label={t('me.tabs_label')} tabs={tabs} />;
}
