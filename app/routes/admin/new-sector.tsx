import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { sectorSchema } from '~/domain/places/register.schema.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { addSector } from '~/domain/places/sectors.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError, assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { AdminCrumbs } from './admin-crumbs';
import { SectorFields } from './sector-fields';

const withinOf = (request: Request) => new URL(request.url).searchParams.get('within');

/** A part begins with the icon and the colour of the sector above it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const within = withinOf(request);
  const above = within ? (await sectorRegister()).bySlug(within) : undefined;
  if (within && !above) throw new AppError('not_found');
  return {
    title: i18nFor(lang).t(above ? 'admin.add_part' : 'admin.add_sector'),
    above: above ? { slug: above.slug, name: above.names[lang] } : null,
    known: {
      names: {},
      icon: above?.icon ?? '',
      colour: above?.colour ?? 1,
      dacCode: null,
      sdg: null,
      isRetired: false,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, sectorSchema);
  if (!form.ok) return form.rejected;
  const slug = await addSector(context.actor, withinOf(request), form.value);
  return redirectWithFlash(context, paths.adminSector(context.lang, slug), 'common.saved');
}

export default function NewSector() {
  const { title, above, known } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const crumbs = [
    { href: paths.adminSectors(lang), label: t('admin.sectors') },
    ...(above ? [{ href: paths.adminSector(lang, above.slug), label: above.name }] : []),
  ];
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} above={<AdminCrumbs crumbs={crumbs} />} />
      <form method="post" noValidate>
        <SectorFields known={known} />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.add')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
