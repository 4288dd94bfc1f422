import { Details } from '~/components/details';
import { Icon } from '~/components/icons/icon';
import { Section } from '~/components/layout';
import { typeLabel } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import type { Material } from '../../notice/materials.queries.server';

/** A paper with its kind, language, type and size; one elsewhere with its address. */
export function MaterialLink({ material }: { material: Material }) {
  const { t, size, date } = useI18n();
  const { kind, title, lang, file, url, addedAt } = material;
  const name = title || t(`hearings.material_${kind}`);
  const about = [
    ...(title ? [t(`hearings.material_${kind}`)] : []),
    LANGUAGE_NAMES[lang],
    ...(file ? [typeLabel(file.mediaType), size(file.bytes)] : []),
    date(addedAt),
  ];
  return (
    <a
      className="file-link"
      href={file ? paths.file(file.id, file.name) : (url ?? '')}
      rel={file ? undefined : 'noreferrer'}
    >
      <Icon name={file ? 'paperclip' : 'external-link'} />
      <span>
        {title ? <span lang={lang}>{name}</span> : name} <span className="meta">{about.join(' · ')}</span>
      </span>
    </a>
  );
}

function MaterialList({ materials }: { materials: Material[] }) {
  return (
    <ul className="plain">
      {materials.map((material) => (
        <li key={material.id}>
          <MaterialLink material={material} />
        </li>
      ))}
    </ul>
  );
}

/** What to read before: the papers that count, and those that were replaced. */
export function MaterialsSection({ materials }: { materials: Material[] }) {
  const { t } = useI18n();
  const current = materials.filter(({ replacedAt }) => !replacedAt);
  const replaced = materials.filter(({ replacedAt }) => replacedAt);
  if (current.length === 0) return null;
  return (
    <Section id="materials" title={t('hearings.materials')}>
      <MaterialList materials={current} />
      {replaced.length > 0 && (
        <Details summary={t('hearings.materials_replaced', { n: replaced.length })}>
          <MaterialList materials={replaced} />
        </Details>
      )}
    </Section>
  );
}
