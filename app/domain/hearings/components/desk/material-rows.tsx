import { Button, ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { withQuery } from '~/paths/with-query';
import type { DeskHearing } from '../../notice/desk';
import { missingMaterials } from '../../notice/readiness';
import { MaterialLink } from '../hearing-page/materials-section';

/** What is still missing, and every paper with what can be done about it. */
export function MaterialRows({ hearing }: { hearing: DeskHearing }) {
  const { lang, t } = useI18n();
  const { frame, materials, may, details, tariff } = hearing;
  const current = materials.filter(({ replacedAt }) => !replacedAt);
  const missing = missingMaterials({ kind: frame.kind, details, materials: current.map(({ kind }) => kind), tariff });
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="warning" title={t('hearings.materials_missing')}>
          <ul>
            {missing.map((kind) => (
              <li key={kind}>{t(`hearings.material_${kind}`)}</li>
            ))}
          </ul>
          <p>{t('hearings.materials_count')}</p>
        </Notice>
      )}
      {current.length === 0 && (
        <EmptyState title={t('hearings.materials_none')}>
          <p>{t('hearings.materials_none_text')}</p>
        </EmptyState>
      )}
      <ul className="plain">
        {current.map((material) => (
          <li key={material.id}>
            <MaterialLink material={material} />
            {may.addMaterial && (
              <Actions>
                <ButtonLink
                  look="quiet"
                  href={withQuery(paths.hearingMaterials(lang, frame.number), { replace: material.id })}
                >
                  {t('hearings.replace_material')}
                </ButtonLink>
                {may.edit && (
                  <form method="post" action={paths.hearingMaterials(lang, frame.number)}>
                    <input type="hidden" name="material" value={material.id} />
                    <Button name="intent" value="remove" look="quiet" icon="trash-2">
                      {t('common.remove')}
                    </Button>
                  </form>
                )}
              </Actions>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
