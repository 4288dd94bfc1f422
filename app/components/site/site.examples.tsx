import type { Example } from '../example';
import { AccountMenu } from './account-menu';
import { PreferenceForm } from './preference-form';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';

export const examples: Example[] = [
  {
    name: 'Header',
    render: () => (
      <>
        <SkipLink label="Мазмунга өтүү" />
        <SiteHeader
          brand={{ href: '#', name: 'Ашар' }}
          menu={{
            label: 'Башкы',
            links: [
              { href: '#ideas', label: 'Идеялар', current: true },
              { href: '#new', label: 'Идея сунуштоо' },
              { href: '#places', label: 'Жерлер' },
              { href: '#about', label: 'Кантип иштейт' },
            ],
          }}
          languages={{
            label: 'Тил',
            links: [
              { lang: 'ky', href: '#ky', label: 'Кыргызча', current: true },
              { lang: 'ru', href: '#ru', label: 'Русский' },
              { lang: 'en', href: '#en', label: 'English' },
            ],
          }}
          account={
            <AccountMenu
              label="Сиздин баракча"
              links={[
                { href: '#bell', label: 'Билдирүүлөр', icon: 'bell', waiting: { count: '3', label: 'жаңы' } },
                { href: '#me', label: 'Айгүл', icon: 'user' },
              ]}
            />
          }
        />
      </>
    ),
  },
  {
    name: 'Footer',
    render: () => (
      <SiteFooter
        menu={{
          label: 'Сайт жөнүндө',
          links: [
            { href: '#help', label: 'Жардам' },
            { href: '#contact', label: 'Байланыш' },
            { href: '#privacy', label: 'Купуялык' },
            { href: '#rules', label: 'Эрежелер' },
            { href: '#accessibility', label: 'Жеткиликтүүлүк' },
            { href: '#source', label: 'Ачык код' },
          ],
        }}
        switches={
          <>
            <PreferenceForm
              action="#"
              legend="Түсү:"
              name="theme"
              options={[
                { value: 'light', label: 'Жарык', icon: 'sun', current: false },
                { value: 'dark', label: 'Караңгы', icon: 'moon', current: false },
                { value: 'system', label: 'Телефондогудай', current: true },
              ]}
            />
            <PreferenceForm
              action="#"
              legend="Жеңил түрү:"
              name="lite"
              options={[
                { value: 'yes', label: 'Күйгүзүү', current: false },
                { value: 'no', label: 'Өчүрүү', current: true },
              ]}
            />
          </>
        }
      >
        <p>Ашар — Кыргызстандын шаарлары менен айыл аймактары үчүн ачык код.</p>
      </SiteFooter>
    ),
  },
];
