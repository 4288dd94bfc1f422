import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { sectorSchema } from '~/domain/places/register.schema.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { editSector } from '~/domain/places/sectors.server';
import { useI18n } from '~/i18n/i18n';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError, assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { AdminCrumbs } from './admin-crumbs';
import { SectorFields } from './sector-fields';
import { TheirVersion } from './their-version';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const sector = (await sectorRegister()).bySlug(params.slug ?? '');
  if (!sector) throw new AppError('not_found');
  const { slug, version, parentId, names, icon, colour, dacCode, sdg, retiredAt } = sector;
  return {
    title: names[lang],
    ...{ slug, version },
    isPart: parentId !== null,
    facts: { names, icon, colour, dacCode, sdg, isRetired: retiredAt !== null },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, sectorSchema);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const slug = params.slug ?? '';
  try {
    await editSector(actor, slug, Number(form.form.get('version')), form.value);
    return redirectWithFlash(context, paths.adminSector(lang, slug), 'common.saved');
  } catch (error) {
    return rejectRefused(form.form, error, 'names.ky', { conflict: 'common.error_conflict' });
  }
}

export default function AdminSector() {
  const { title, slug, version, isPart, facts } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const saved = [
    ...LANGS.map((of) => ({ field: `names.${of}`, label: t(`admin.name_${of}`), value: facts.names[of] })),
    { field: 'colour', label: t('admin.colour'), value: String(facts.colour) },
    { field: 'dacCode', label: t('admin.dac_code'), value: facts.dacCode ?? '' },
    { field: 'sdg', label: t('admin.sdg'), value: facts.sdg === null ? '' : String(facts.sdg) },
  ];
  const crumbs = [{ href: paths.adminSectors(lang), label: t('admin.sectors') }];
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} above={<AdminCrumbs crumbs={crumbs} />} />
      <TheirVersion version={version} rows={saved} />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <SectorFields known={facts} />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.save')}</Button>
          {!isPart && (
            <ButtonLink href={paths.adminNewSector(lang, slug)} look="secondary" icon="plus">
              {t('admin.add_part')}
            </ButtonLink>
          )}
        </Actions>
      </form>
    </Measure>
  );
}
