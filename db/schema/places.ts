import type { Kit } from './kit';

export type PlaceKind = 'republic_city' | 'oblast' | 'rayon' | 'city' | 'aiyl_aimak' | 'city_unit';
export type SubjectKind =
  | 'idea'
  | 'comment'
  | 'place'
  | 'hearing'
  | 'remark'
  | 'hearing_question'
  | 'contact_thread'
  | 'contact_message'
  | 'commitment'
  | 'call'
  | 'call_application'
  | 'progress_report';

/** The register of places and of sectors, and the subjects that comments, flags, support and follows point at. */
export function placesTables(k: Kit) {
  /** One row for each thing that can be commented on, supported, followed, flagged or carry files. */
  const subjects = k.table('subjects', {
    id: k.text('id').primaryKey(),
    kind: k.oneOf<SubjectKind>('kind').notNull(),
  });

  const places = k.table(
    'places',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      slug: k.text('slug').notNull().unique(),
      kind: k.oneOf<PlaceKind>('kind').notNull(),
      parentId: k.text('parent_id'),
      nameKy: k.text('name_ky').notNull(),
      nameRu: k.text('name_ru').notNull(),
      nameEn: k.text('name_en').notNull(),
      iso: k.text('iso'),
      soate: k.text('soate'),
      /** ISO dates: since when and until when this unit exists. */
      validFrom: k.text('valid_from'),
      validTo: k.text('valid_to'),
      successorId: k.text('successor_id'),
      source: k.text('source').notNull(),
      version: k.integer('version').notNull().default(1),
    },
    (t) => [k.index('places_parent').on(t.parentId)],
  );

  const placeAliases = k.table(
    'place_aliases',
    {
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id, { onDelete: 'cascade' }),
      name: k.text('name').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.placeId, t.name] })],
  );

  /** Each place with all that stand above it and itself: "in Osh" finds what is in Osh's units. */
  const placeAncestors = k.table(
    'place_ancestors',
    {
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id, { onDelete: 'cascade' }),
      ancestorId: k
        .text('ancestor_id')
        .notNull()
        .references(() => places.id, { onDelete: 'cascade' }),
    },
    (t) => [
      k.primaryKey({ columns: [t.placeId, t.ancestorId] }),
      k.index('place_ancestors_ancestor').on(t.ancestorId, t.placeId),
    ],
  );

  const sectors = k.table('sectors', {
    id: k.text('id').primaryKey(),
    slug: k.text('slug').notNull().unique(),
    parentId: k.text('parent_id'),
    icon: k.text('icon').notNull(),
    colour: k.integer('colour').notNull(),
    nameKy: k.text('name_ky').notNull(),
    nameRu: k.text('name_ru').notNull(),
    nameEn: k.text('name_en').notNull(),
    dacCode: k.text('dac_code'),
    sdg: k.integer('sdg'),
    position: k.integer('position').notNull(),
    retiredAt: k.instant('retired_at'),
    version: k.integer('version').notNull().default(1),
  });

  return { subjects, places, placeAliases, placeAncestors, sectors };
}

export type PlacesTables = ReturnType<typeof placesTables>;
