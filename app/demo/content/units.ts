import type { LocalText } from '~/i18n/languages';

/** The units of the budgets, written once because the same few stand in every idea. */
export const UNITS = {
  piece: { ky: 'даана', ru: 'шт.', en: 'piece' },
  set: { ky: 'топтом', ru: 'комплект', en: 'set' },
  metre: { ky: 'метр', ru: 'метр', en: 'metre' },
  squareMetre: { ky: 'чарчы метр', ru: 'кв. метр', en: 'square metre' },
  cubicMetre: { ky: 'кубометр', ru: 'куб. метр', en: 'cubic metre' },
  kilogram: { ky: 'килограмм', ru: 'килограмм', en: 'kilogram' },
  tonne: { ky: 'тонна', ru: 'тонна', en: 'tonne' },
  bag: { ky: 'кап', ru: 'мешок', en: 'bag' },
  litre: { ky: 'литр', ru: 'литр', en: 'litre' },
  trip: { ky: 'рейс', ru: 'рейс', en: 'trip' },
  hour: { ky: 'саат', ru: 'час', en: 'hour' },
  day: { ky: 'күн', ru: 'день', en: 'day' },
  personDay: { ky: 'адам-күн', ru: 'человеко-день', en: 'person-day' },
  month: { ky: 'ай', ru: 'месяц', en: 'month' },
  person: { ky: 'адам', ru: 'человек', en: 'person' },
  household: { ky: 'түтүн', ru: 'домохозяйство', en: 'household' },
  job: { ky: 'иш', ru: 'работа', en: 'job' },
} satisfies Record<string, LocalText>;
