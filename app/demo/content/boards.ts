import type { USUAL_STAGES } from '~/domain/funding/boards/board';

/** A card on the board of a funder; as everything in the demo, invented. */
export interface DemoCard {
  idea: string;
  /** Who put it there. */
  by: string;
  /** The way that it went, from the first stage; empty where it has only arrived. */
  way: { to: (typeof USUAL_STAGES)[number]; by: string }[];
  tags?: string[];
  /** In days from the day on which the story is told. */
  due?: number;
  responsible?: string;
  notes?: { by: string; text: string; alone?: boolean; changed?: string }[];
  /** Who took it off the board in the end. */
  takenOffBy?: string;
}

/** The board of Too Fondu: ideas at every stage, one of them overdue, a note that was changed, a card taken off. */
export const TOO_FONDU_BOARD: DemoCard[] = [
  {
    idea: 'osh-street-lighting',
    by: 'donor-officer',
    way: [
      { to: 'screening', by: 'donor-officer' },
      { to: 'shortlist', by: 'donor-officer' },
      { to: 'due_diligence', by: 'donor-lead' },
    ],
    tags: ['жарык', 'мектеп', '2027'],
    due: 5,
    responsible: 'donor-officer',
    notes: [
      {
        by: 'donor-officer',
        text: 'Мэриянын катын күтүп жатабыз.',
        changed: 'Мэриянын каты келди: шамдарды балансына алат. Үч баа сунушу калды.',
      },
      { by: 'donor-lead', text: 'Сравнить цену светильника с прошлогодней закупкой в Кара-Суу.' },
      { by: 'donor-lead', text: 'Спросить Бакыта, не слишком ли много у нас Оша в этом году.', alone: true },
    ],
  },
  {
    idea: 'kazan-kuigan-drinking-water',
    by: 'donor-lead',
    way: [
      { to: 'screening', by: 'donor-lead' },
      { to: 'shortlist', by: 'donor-lead' },
    ],
    tags: ['суу', '2027'],
    due: 12,
    responsible: 'donor-lead',
    notes: [{ by: 'donor-lead', text: 'Нужно второе мнение инженера о насосе.' }],
  },
  {
    idea: 'osh-inclusive-groups',
    by: 'donor-officer',
    way: [{ to: 'shortlist', by: 'donor-lead' }],
    tags: ['балдар'],
    responsible: 'donor-officer',
  },
  {
    idea: 'toktogul-waste-sites',
    by: 'donor-officer',
    way: [{ to: 'screening', by: 'donor-officer' }],
    tags: ['таштанды'],
    due: -2,
    responsible: 'donor-officer',
    notes: [{ by: 'donor-officer', text: 'Жер боюнча макулдашуу бүткөнчө күтөбүз.' }],
  },
  { idea: 'osh-sorting-yards', by: 'donor-officer', way: [{ to: 'screening', by: 'donor-lead' }], tags: ['таштанды'] },
  { idea: 'osh-sewing-workshop', by: 'donor-lead', way: [] },
  { idea: 'toktogul-clinic-path', by: 'donor-officer', way: [], tags: ['ден соолук'] },
  { idea: 'kazan-kuigan-short-day-groups', by: 'donor-officer', way: [], tags: ['балдар'] },
  {
    idea: 'osh-manas-ata-park',
    by: 'donor-lead',
    way: [{ to: 'decided', by: 'donor-lead' }],
    notes: [{ by: 'donor-lead', text: 'Проект завершён, отчёт принят. Через год спросить о деревьях.' }],
  },
  {
    idea: 'osh-walking-routes',
    by: 'donor-officer',
    way: [{ to: 'screening', by: 'donor-officer' }],
    tags: ['туризм'],
    notes: [{ by: 'donor-lead', text: 'Туризм быйылкы багыттарыбызга кирбейт. Кийинки жылы кайра карайлы.' }],
    takenOffBy: 'donor-lead',
  },
];
