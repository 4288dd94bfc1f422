import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { placeOptions, placeRegister, sortPlaces } from '~/domain/places/places.queries.server';
import { editPlace } from '~/domain/places/places.server';
import { placeSchema } from '~/domain/places/register.schema.server';
import { useI18n } from '~/i18n/i18n';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError, assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { AdminCrumbs } from './admin-crumbs';
import { PlaceFields } from './place-fields';
import { TheirVersion } from './their-version';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const register = await placeRegister();
  const place = register.bySlug(params.slug ?? '');
  if (!place) throw new AppError('not_found');
  const link = ({ slug, names }: typeof place) => ({ slug, name: names[lang] });
  const { id, slug, kind, version, ...facts } = place;
  const successor = place.successorId ? (register.byId(place.successorId)?.slug ?? null) : null;
  return {
    title: place.names[lang],
    ...{ id, slug, kind, version },
    facts: { ...facts, successor },
    above: register.above(id).map(link),
    within: sortPlaces(register.childrenOf(id), lang).map(link),
    places: await placeOptions(lang, 'slug'),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, placeSchema);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const slug = params.slug ?? '';
  try {
    await editPlace(actor, slug, Number(form.form.get('version')), form.value);
    return redirectWithFlash(context, paths.adminPlace(lang, slug), 'common.saved');
  } catch (error) {
    return rejectRefused(form.form, error, 'names.ky', { conflict: 'common.error_conflict' });
  }
}

type PlaceData = ReturnType<typeof useLoaderData<typeof loader>>;

function Saved({ facts, version }: Pick<PlaceData, 'facts' | 'version'>) {
  const { t } = useI18n();
  const rows = [
    ...LANGS.map((lang) => ({ field: `names.${lang}`, label: t(`admin.name_${lang}`), value: facts.names[lang] })),
    { field: 'aliases', label: t('admin.aliases'), value: facts.aliases.join('\n') },
    { field: 'successor', label: t('admin.successor'), value: facts.successor ?? '' },
    { field: 'source', label: t('common.source_label'), value: facts.source },
  ];
  return <TheirVersion version={version} rows={rows} />;
}

function Within({ slug, within }: Pick<PlaceData, 'slug' | 'within'>) {
  const { lang, t } = useI18n();
  return (
    <Section id="within" title={t('places.within')}>
      {within.length > 0 && (
        <ul>
          {within.map((place) => (
            <li key={place.slug}>
              <a href={paths.adminPlace(lang, place.slug)}>{place.name}</a>
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <ButtonLink href={paths.adminNewPlace(lang, slug)} look="secondary" icon="plus">
          {t('admin.add_place')}
        </ButtonLink>
      </Actions>
    </Section>
  );
}

export default function AdminPlace() {
  const { title, id, slug, kind, version, facts, above, within, places } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const crumbs = [
    { href: paths.adminPlaces(lang), label: t('admin.places') },
    ...above.map((place) => ({ href: paths.adminPlace(lang, place.slug), label: place.name })),
  ];
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t(`places.kind_${kind}`)} above={<AdminCrumbs crumbs={crumbs} />}>
        <Actions>
          <a href={paths.place(lang, slug)}>{t('admin.public_page')}</a>
          <a href={paths.adminAudit(lang, { subject: id })}>{t('admin.history')}</a>
        </Actions>
      </PageHeader>
      <Saved facts={facts} version={version} />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <PlaceFields known={facts} places={places} />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.save')}</Button>
        </Actions>
      </form>
      <Within slug={slug} within={within} />
    </Measure>
  );
}
