import type { DemoHearing } from '../hearing-story';

/** Osh: a decision of another kind, whose answers are late. Invented. */
export const hearingsOsh3: DemoHearing[] = [
  {
    key: 'osh-market-2026',
    until: 'protocol_published',
    kind: 'other_decision',
    place: 'osh',
    officer: 'officer-osh',
    titles: {
      ky: 'Борбордук базардын айланасында унаа токтотуунун эрежелери',
      ru: 'Правила стоянки вокруг центрального рынка',
      en: 'Parking rules around the central market',
    },
    decides: {
      ky: 'Шаардык кеңеш базардын айланасындагы төрт көчөдө унаа кайда жана канча убакыт тура аларын чечет.',
      ru: 'Городской кенеш решит, где и как долго можно стоять на четырёх улицах вокруг рынка.',
      en: 'The city kenesh decides where and how long cars may stand in four streets around the market.',
    },
    summaries: {
      ky: 'Сунуш: эки көчөдө унаа 30 мүнөттөн ашык турбайт, экөөндө такыр токтобойт. Майыптыгы бар адамдардын унааларына орун калат.',
      ru: 'Предложение: на двух улицах стоять не больше 30 минут, на двух не стоять совсем. Места для машин людей с инвалидностью остаются.',
      en: 'The proposal: no more than 30 minutes in two streets, no stopping at all in two. Places for people with disabilities stay.',
    },
    venues: {
      ky: 'Ош шаары, № 3 аймактык кеңештин үйү (демо дарек)',
      ru: 'город Ош, дом территориального совета № 3 (адрес для демонстрации)',
      en: 'Osh, house of territorial council No. 3 (demo address)',
    },
    chair: 'Мирбек Асанов, вице-мэр',
    secretary: 'Гүлмира Сатыбалдиева',
    contact: { name: 'Гүлмира Сатыбалдиева', phone: '+996 3222 5-00-00', email: 'officer-osh@example.org' },
    questions: [
      {
        texts: {
          ky: 'Базардын эки көчөсүндө унаа токтотууга тыюу салууну колдойсузбу?',
          ru: 'Поддерживаете ли вы запрет стоянки на двух улицах у рынка?',
          en: 'Do you support a ban on parking in two streets at the market?',
        },
        for: ['kanat', 'larisa', 'aigul', 'perizat', 'nurgul'],
        against: ['temir', 'rustam', 'omurbek'],
        abstain: ['mirlan'],
      },
    ],
    announcedInDays: -58,
    meetingInDays: -40,
    agenda: [
      {
        titles: { ky: 'Эрежелердин долбоору', ru: 'Проект правил', en: 'The draft rules' },
        speaker: 'Мирбек Асанов',
        minutes: 20,
        record: 'Эрежелердин долбоору жана көчөлөрдүн схемасы көрсөтүлдү.',
      },
      {
        titles: { ky: 'Талкуу', ru: 'Обсуждение', en: 'Discussion' },
        speaker: 'Мирбек Асанов',
        minutes: 60,
        record: 'Сатуучулар жүк түшүрүүгө убакыт сурашты. Тургундар тротуарда турган унааларга даттанышты.',
      },
    ],
    registrations: [{ by: 'temir', seats: 4 }],
    remarks: [
      {
        kind: 'proposal',
        by: 'temir',
        lang: 'ru',
        text: 'Разрешить разгрузку товара с 5 до 8 утра на всех четырёх улицах.',
        for: ['rustam', 'omurbek', 'larisa'],
        against: [],
        abstain: ['kanat'],
        answer: {
          outcome: 'accepted',
          reason: 'Время разгрузки внесено в проект правил: с 5:00 до 8:00.',
          lang: 'ru',
          official: 'Мирбек Асанов',
          post: 'Вице-мэр города Ош',
        },
      },
      {
        kind: 'question',
        by: 'perizat',
        lang: 'ky',
        text: 'Эрежени ким көзөмөлдөйт жана айып пул канча болот?',
      },
      {
        kind: 'objection',
        by: 'rustam',
        lang: 'ky',
        text: '30 мүнөт аз: базарда эт менен жашылча алууга бир сааттан көп убакыт кетет.',
      },
      {
        kind: 'proposal',
        by: 'nurgul',
        lang: 'ky',
        text: 'Майыптыгы бар адамдардын унаалары үчүн базардын эшигине жакын алты орун белгилөө.',
        for: ['kanat', 'aigul', 'perizat'],
        against: [],
        abstain: [],
      },
    ],
    attendance: { total: 87, women: 41, youth: 12, online: 0, villages: [{ name: 'Базар кварталы', total: 60 }] },
    conclusions: 'Көпчүлүк жүк түшүрүү убактысын белгилөөнү колдоду.',
  },
];
