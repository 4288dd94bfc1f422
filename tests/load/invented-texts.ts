import type { Lang } from '~/i18n/languages';
import type { Random } from './random';

/** Words and sentences out of which ideas for measurements are put together: believable in length and variety. */
const WORKS: Record<Lang, readonly string[]> = {
  ky: [
    'Суу түтүгүн алмаштыруу',
    'Көчөнү жарыктандыруу',
    'Бала бакчаны жылуулоо',
    'Мектепке китепкана ачуу',
    'Арыктарды тазалоо',
    'Таштандыны бөлүп чогултуу',
    'Фельдшердик пунктту оңдоо',
    'Спорт аянтчасын куруу',
    'Сейил бакты көрктөндүрүү',
    'Жаштар үчүн ийрим ачуу',
    'Көпүрөнү бекемдөө',
    'Сугат каналын оңдоо',
    'Аялдар үчүн тигүү цехин ачуу',
    'Айыл ичиндеги жолду оңдоо',
    'Музейди жандандыруу',
    'Күн батареясын орнотуу',
  ],
  ru: [
    'Замена водопроводных труб',
    'Освещение улицы',
    'Утепление детского сада',
    'Библиотека для школы',
    'Очистка арыков',
    'Раздельный сбор мусора',
    'Ремонт фельдшерского пункта',
    'Строительство спортивной площадки',
    'Благоустройство парка',
    'Кружок для молодёжи',
    'Укрепление моста',
    'Ремонт оросительного канала',
    'Швейный цех для женщин',
    'Ремонт внутренней дороги',
    'Новая жизнь музея',
    'Установка солнечных батарей',
  ],
  en: [
    'New water pipes',
    'Street lighting',
    'Insulating the kindergarten',
    'A library for the school',
    'Cleaning the ditches',
    'Sorting the waste',
    'Repairing the health point',
    'Building a sports ground',
    'Renewing the park',
    'A study circle for young people',
    'Strengthening the bridge',
    'Repairing the irrigation canal',
    'A sewing workshop for women',
    'Repairing the internal road',
    'Bringing the museum to life',
    'Solar panels on the roof',
  ],
};

const SENTENCES: Record<Lang, readonly string[]> = {
  ky: [
    'Азыр жашоочулар бул кызматты ала албай кыйналып жатышат.',
    'Кышында балдар караңгыда мектепке жөө барышат.',
    'Быйыл жаан көп болгондуктан жолдор жуулуп кетти.',
    'Айыл өкмөтү жер тилкесин бөлүп берүүгө макул болду.',
    'Ашар менен казуу жана тазалоо иштерин өзүбүз бүтүрөбүз.',
    'Ар бир үй-бүлө салым кошууга даяр экенин айтты.',
    'Адистер жабдуунун баасын үч дүкөндөн сурап чыгышты.',
    'Бүткөндөн кийин карап туруучу адам дайындалат.',
    'Аялдар тобу чогулуп, муктаждыктарды санап чыкты.',
    'Жаштар комитети көзөмөлдөп турууга убада берди.',
    'Эски түтүк жыл сайын бир нече жолу жарылат.',
    'Жылуулук болбогондуктан сабактар кыскартылат.',
  ],
  ru: [
    'Сейчас жители не получают этой услуги и терпят неудобства.',
    'Зимой дети идут в школу пешком и в темноте.',
    'В этом году из-за дождей дороги размыло.',
    'Айыл окмоту согласен выделить участок земли.',
    'Копать и убирать будем сами, методом ашара.',
    'Каждая семья готова внести свою долю.',
    'Специалисты узнали цены оборудования в трёх магазинах.',
    'После окончания работ будет назначен ответственный.',
    'Группа женщин собралась и перечислила нужды.',
    'Комитет молодёжи обещал следить за работами.',
    'Старая труба лопается несколько раз в год.',
    'Без отопления уроки приходится сокращать.',
  ],
  en: [
    'Residents do not get this service today and suffer for it.',
    'In winter children walk to school in the dark.',
    'This year the rains washed the roads away.',
    'The local government agreed to give a plot of land.',
    'We shall dig and clean by ourselves, as an ashar.',
    'Every family is ready to pay its share.',
    'We asked three shops for the prices of the equipment.',
    'Afterwards somebody will be named to look after it.',
    'A group of women met and listed what is needed.',
    'The youth committee promised to watch over the works.',
    'The old pipe bursts several times a year.',
    'Without heating lessons have to be cut short.',
  ],
};

export interface InventedText {
  title: string;
  summary: string;
  paragraphs: string[];
}

/** One idea's words in each of `langs`, about the same work. */
export function inventTexts(random: Random, langs: readonly Lang[], ordinal: number): Map<Lang, InventedText> {
  const work = random.below(WORKS.ky.length);
  const homes = random.skewed(10, 4000);
  return new Map(langs.map((lang) => [lang, inventText(random, lang, work, homes, ordinal)]));
}

function inventText(random: Random, lang: Lang, work: number, homes: number, ordinal: number): InventedText {
  const counted = { ky: `${homes} үй`, ru: `домов: ${homes}`, en: `${homes} homes` }[lang];
  const sentences = (count: number) => Array.from({ length: count }, () => random.pick(SENTENCES[lang])).join(' ');
  return {
    title: `${WORKS[lang][work]}, № ${ordinal}, ${counted}`,
    summary: `${sentences(2)}`.slice(0, 200),
    paragraphs: Array.from({ length: 5 }, () => sentences(2)),
  };
}
