import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Actions, HiddenText, Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { SectorMark } from '~/domain/places/components/sector-mark';
import type { Sector } from '~/domain/places/sector';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { moveSector } from '~/domain/places/sectors.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { AdminCrumbs } from './admin-crumbs';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const register = await sectorRegister();
  const rowOf = ({ slug, icon, colour, names, retiredAt }: Sector) => ({
    ...{ slug, icon, colour, name: names[lang] },
    isRetired: retiredAt !== null,
  });
  return {
    title: i18nFor(lang).t('admin.sectors'),
    sectors: register.partsOf(null).map((first) => ({
      ...rowOf(first),
      parts: register.partsOf(first.id).map(rowOf),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { actor, lang } = context;
  await moveSector(actor, String(form.get('sector') ?? ''), form.get('to') === 'up' ? 'up' : 'down');
  return redirectWithFlash(context, paths.adminSectors(lang), 'common.saved');
}

type ListedSector = ReturnType<typeof useLoaderData<typeof loader>>['sectors'][number]['parts'][number];

interface SectorItemProps {
  sector: ListedSector;
  isFirst: boolean;
  isLast: boolean;
}

function SectorItem({ sector, isFirst, isLast }: SectorItemProps) {
  const { lang, t } = useI18n();
  const { slug, name, isRetired } = sector;
  return (
    <form method="post">
      <input type="hidden" name="sector" value={slug} />
      <Row>
        <SectorMark icon={sector.icon} colour={sector.colour} name={name} />
        <a href={paths.adminSector(lang, slug)}>
          {t('common.edit')}
          <HiddenText>: {name}</HiddenText>
        </a>
        {isRetired && (
          <Tag tone="stopped" icon="eye-off">
            {t('admin.retired')}
          </Tag>
        )}
        {!isFirst && (
          <Button look="quiet" name="to" value="up">
            {t('admin.move_up')}
            <HiddenText>: {name}</HiddenText>
          </Button>
        )}
        {!isLast && (
          <Button look="quiet" name="to" value="down">
            {t('admin.move_down')}
            <HiddenText>: {name}</HiddenText>
          </Button>
        )}
      </Row>
    </form>
  );
}

export default function AdminSectors() {
  const { title, sectors } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const place = (index: number, all: readonly unknown[]) => ({
    isFirst: index === 0,
    isLast: index === all.length - 1,
  });
  return (
    <>
      <PageHeader title={title} lead={t('admin.sectors_lead')} above={<AdminCrumbs />}>
        <Actions>
          <ButtonLink href={paths.adminNewSector(lang)} look="secondary" icon="plus">
            {t('admin.add_sector')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      <ul className="plain">
        {sectors.map((sector, index) => (
          <li key={sector.slug} className="section">
            <SectorItem sector={sector} {...place(index, sectors)} />
            <ul>
              {sector.parts.map((part, at) => (
                <li key={part.slug}>
                  <SectorItem sector={part} {...place(at, sector.parts)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
