import type { DemoIdea } from '../story';
import { UNITS } from './units';

const { piece, set, metre, squareMetre, cubicMetre, day, personDay, month, tonne, trip, litre } = UNITS;

// biome-ignore format: budgets and activities read as tables, one row a line
export const ideasOsh3: DemoIdea[] = [
  {
    key: 'osh-courtyard-road',
    origin: {
      kind: 'sourced',
      source: 'Swiss Embassy in Bishkek, 3 December 2018: municipalities shared how they maintain internal roads. The courtyard, figures and people of this idea are invented.',
    },
    lang: 'ru',
    author: 'larisa',
    place: 'osh-alymbek-datka',
    sector: 'internal-roads',
    state: 'published',
    texts: {
      ru: {
        title: 'Проезд и ливневый лоток между пятью домами: 640 метров без луж и ям',
        summary: 'Ремонтируем внутренний проезд пяти девятиэтажек и прокладываем лоток, чтобы вода не шла в подвалы. Жильцы дают 12 процентов деньгами и трудом.',
        problem: `Проезд между пятью девятиэтажными домами не чинили с 1989 года. После дождя у второго и четвёртого домов стоит вода по щиколотку, дважды за эту весну она заходила в подвал, где стоят насосы.

Скорая помощь к третьему дому не подъезжает: **водители останавливаются у ворот и идут пешком около 150 метров**. Коляску и инвалидное кресло по ямам не провезти.`,
        evidence: `- Измерили рулеткой: 640 метров, 71 яма глубже 5 сантиметров. Схема с номерами ям висит в подъездах.
- В журнале подстанции скорой отмечены 9 случаев за год, когда машина не доехала до подъезда. Выписку дали по нашему запросу.
- Собрания во всех пяти домах: 288 из 360 квартир подписались за сбор денег.`,
        goal: 'К осени машина скорой подъезжает к любому подъезду, а вода уходит в арык, не попадая в подвалы.',
        sustainability: `Проезд остаётся в муниципальной собственности, ямочный ремонт — обязанность города. Лоток дважды в год чистят домовые комитеты, график утверждён на собрании.

На мелкий ремонт с каждой квартиры идёт 15 сомов в месяц, это 5 400 сомов со всех домов.`,
        risks: `- **Под проездом старый водопровод.** До укладки асфальта водоканал проверяет трубу, запись о проверке прикладываем.
- **Подорожает битум.** Асфальт закупаем одной партией в июне.
- **Часть жильцов не сдаст деньги.** Недостающее закрывает резерв домовых комитетов, 90 тысяч сомов.`,
      },
    },
    objectives: [
      { ru: 'Уложить 2 560 квадратных метров асфальта' },
      { ru: 'Проложить 640 метров закрытого лотка с решётками' },
      { ru: 'Сделать восемь пониженных съездов у подъездов' },
    ],
    activities: [
      { title: { ru: 'Проверка водопровода и обмер' }, responsible: { ru: 'Водоканал, домовые комитеты' }, from: 1, to: 1 },
      { title: { ru: 'Лоток и решётки' }, responsible: { ru: 'Подрядчик' }, from: 2, to: 3 },
      { title: { ru: 'Основание и асфальт' }, responsible: { ru: 'Подрядчик' }, from: 3, to: 4 },
      { title: { ru: 'Ашар: бордюры, съезды, уборка' }, responsible: { ru: 'Жильцы пяти домов' }, from: 4, to: 4 },
    ],
    budget: [
      { title: { ru: 'Асфальт с укладкой' }, unit: squareMetre, quantity: '2560', unitPrice: '950', source: 'requested', need: 'must_have' },
      { title: { ru: 'Лоток бетонный с решёткой' }, unit: metre, quantity: '640', unitPrice: '1450', source: 'requested', need: 'must_have' },
      { title: { ru: 'Щебень для основания' }, unit: cubicMetre, quantity: '310', unitPrice: '1300', source: 'local_budget', need: 'must_have' },
      { title: { ru: 'Каток и грейдер' }, unit: day, quantity: '12', unitPrice: '18000', source: 'local_budget', need: 'must_have' },
      { title: { ru: 'Бордюр, взнос жильцов' }, unit: metre, quantity: '1280', unitPrice: '310', source: 'own_cash', need: 'must_have' },
      { title: { ru: 'Работа жильцов (ашар)' }, unit: personDay, quantity: '140', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
      { title: { ru: 'Разметка двух мест для машин людей с инвалидностью' }, unit: set, quantity: '1', unitPrice: '14000', source: 'own_cash', need: 'nice_to_have' },
    ],
    beneficiaries: { total: 1240, women: 660, youth: 310, disabilities: 27 },
    seekingInDays: 90,
    publishContacts: false,
    daysAgo: 18,
    supporters: ['aigul', 'saltanat', 'bakyt', 'temir', 'cholpon', 'yulia'],
    comments: [
      {
        by: 'temir', lang: 'ru', text: 'Бордюр могу отпустить по себестоимости, выйдет около 260 за метр вместо 310. Но везти надо сразу, одной машиной.',
        replies: [{ by: 'larisa', lang: 'ru', text: 'Темир, спасибо. Обсудим на собрании в четверг, нужны ваш счёт и сертификат.' }],
      },
      { by: 'bakyt', lang: 'ky', text: 'Асфальт төшөлгөндөн кийин кабель үчүн кайра казбаш үчүн түтүк салып койгула. 640 метрге 30 миңдей эле кетет.' },
      { by: 'kanat', lang: 'ky', text: 'Борбордо баары бар, силерге дагы асфальт. Биздин айылда шагыл да жок.' },
    ],
  },
  {
    key: 'osh-toloykon-gravel',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'kanat',
    place: 'osh-toloykon',
    sector: 'road-maintenance',
    state: 'published',
    texts: {
      ky: {
        title: 'Толойкондогу мектепке баруучу ички жолго шагыл тошоо',
        summary: 'Узундугу 1,2 чакырым кочого шагыл тогуп, арыктын устуно уч копуро салабыз. Техника шаардан, кучубуз озубуздон.',
        problem: `Мектепке барган жол жазында жана кузундо баткак болот. Балдар резина отук менен барып, мектепте алмаштырып кийет. Такси кирбейт, тез жардам да кыйналып отот.

Кочодо 96 тутун бар, арыктын устундо копуро учоо, экоосу жыгачтан жасалган, чирип калган. Былтыр бир кой ташыган машина тушуп кеткен.`,
        evidence: `Кыштан кийин озубуз олчодук: 1 200 метр, туурасы 5 метр. 96 тутундун 88и кол койду. Жыйынга 71 киши келди.`,
        goal: 'Жыл бою мектепке бут кургак барсын, машина кирсин.',
        sustainability: `Шагылды эки жылда бир жолу тузотуу керек. Тутун башынан жылына 300 сом чогултабыз, грейдерди шаардан сурайбыз. Арыкты ар ким озунун короосунун тушунан тазалайт.`,
      },
    },
    objectives: [
      { ky: '1,2 чакырым жолго 15 см калыңдыкта шагыл тошоо' },
      { ky: 'Уч бетон копуро салуу' },
    ],
    activities: [
      { title: { ky: 'Арыкты тазалоо, жолдун четин тегиздоо (ашар)' }, responsible: { ky: 'Кочонун тургундары' }, from: 1, to: 1 },
      { title: { ky: 'Копуролорду салуу' }, responsible: { ky: 'Уста бригада' }, from: 1, to: 2 },
      { title: { ky: 'Шагыл ташуу, тошоо, тегиздоо' }, responsible: { ky: 'Шаардын жол кызматы' }, from: 2, to: 2 },
    ],
    budget: [
      { title: { ky: 'Шагыл' }, unit: cubicMetre, quantity: '900', unitPrice: '650', source: 'requested', need: 'must_have' },
      { title: { ky: 'Самосвал менен ташуу' }, unit: trip, quantity: '75', unitPrice: '2500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Бетон копуро (плита, труба)' }, unit: piece, quantity: '3', unitPrice: '46000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Грейдер' }, unit: day, quantity: '4', unitPrice: '18000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Ашар' }, unit: personDay, quantity: '110', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Тутундордун салымы: солярка' }, unit: litre, quantity: '480', unitPrice: '80', source: 'own_cash', need: 'must_have' },
    ],
    beneficiaries: { total: 520, women: 255, youth: 210, disabilities: 9 },
    seekingInDays: 60,
    publishContacts: true,
    daysAgo: 33,
    supporters: ['gulnara', 'rustam', 'farida', 'bakyt', 'ulan', 'saltanat'],
    comments: [
      { by: 'gulnara', lang: 'ky', text: 'Тез жардам боюнча чындык. Кышында Төлөйкөнгө чакыруу түшсө, машинаны чоң жолго калтырып, сумканы көтөрүп жөө барабыз.' },
      {
        by: 'yulia', lang: 'ru', text: '900 кубов на 1 200 × 5 × 0,15 — это ровно 900, без уплотнения и откосов. Заложите хотя бы десять процентов запаса.',
        replies: [{ by: 'kanat', lang: 'ky', text: 'Туура экен, рахмат. Калганын озубуз дарыядан ташып толтурабыз.' }],
      },
      { by: 'rustam', lang: 'ru', text: 'Из реки без разрешения брать гравий нельзя, за это штраф. Лучше поправьте количество в бюджете.' },
    ],
  },
  {
    key: 'osh-japalak-health-point',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'gulnara',
    enteredBy: 'clerk-osh',
    place: 'osh-japalak',
    sector: 'health-point',
    state: 'published',
    texts: {
      ky: {
        title: 'Жапалактагы фельдшердик пунктту оңдоо: жылуулук, суу, эмдөө бөлмөсү',
        summary: 'Төбөсү тамган, суусу жок пунктта жылына 4 600 кабыл алуу болот. Имаратты оңдоп, эмдөө үчүн өзүнчө бөлмө ачабыз.',
        problem: `Фельдшердик пункт 1974-жылы курулган. Төбөсү үч жерден тамат, терезелери жыгач, кышында ичи 11 градус. Кран суусу жок, кол жууш үчүн чака колдонулат.

Эмдөөгө келген бала да, ысытмасы бар киши да, кош бойлуу аял да бир бөлмөдө кабыл алынат. **Вакцинанын муздаткычы жарык өчкөндө иштебей калат**, ошондуктан эмди ар бейшембиде гана алып келишет.`,
        evidence: `- Каттоо журналы боюнча былтыр 4 600 кабыл алуу, анын 1 150и балдар.
- Январда беш күн катары менен ичиндеги температураны жаздык: 9дан 12 градуска чейин.
- Айылдык жыйында 83 киши пунктту жолдон жана жарыктан мурун оңдоого добуш берди.`,
        goal: 'Жапалактын 3 900 тургуну жылуу, таза, суусу бар пунктта күн сайын жардам алсын, балдар бекитилген убакта эмделсин.',
        sustainability: `Имарат муниципалдык менчикте, отун менен электр энергиясын шаар төлөйт. Жылуулоодон кийин көмүр керектөө 9 тоннадан 5 тоннага түшөт деп эсептедик.

Күн панелинин батареясы беш жылга жетет. Аны алмаштырууга айылдыктар жылына 15 миң сомдон топтойт.`,
        risks: `- **Оңдоо учурунда кабыл алуу токтойт.** Мектеп эки айга бир бөлмө берүүгө макул.
- **Түтүк тоңот.** Суу 1,2 метр тереңдикте тартылат.`,
      },
    },
    objectives: [
      { ky: 'Төбөнү жана терезелерди алмаштырып, дубалды жылуулоо' },
      { ky: 'Суу жана ажаткана киргизүү' },
      { ky: 'Эмдөө үчүн өзүнчө бөлмө ачуу' },
    ],
    activities: [
      { title: { ky: 'Кабыл алууну мектепке көчүрүү' }, responsible: { ky: 'Фельдшердик пункт' }, from: 1, to: 1 },
      { title: { ky: 'Төбө, терезе, эшик' }, responsible: { ky: 'Курулуш бригадасы' }, from: 1, to: 2 },
      { title: { ky: 'Суу түтүгүн казуу (ашар) жана тартуу' }, responsible: { ky: 'Айыл тургундары' }, from: 2, to: 2 },
      { title: { ky: 'Ички иштер, сырдоо' }, responsible: { ky: 'Курулуш бригадасы' }, from: 2, to: 3 },
      { title: { ky: 'Жабдууларды орнотуу, ачылыш' }, responsible: { ky: 'Фельдшердик пункт' }, from: 4, to: 4 },
    ],
    budget: [
      { title: { ky: 'Профнастил (төбө)' }, unit: squareMetre, quantity: '180', unitPrice: '720', source: 'requested', need: 'must_have' },
      { title: { ky: 'Жыгач (төбө үчүн)' }, unit: cubicMetre, quantity: '6', unitPrice: '24000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Пластик терезе' }, unit: piece, quantity: '9', unitPrice: '14500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Кире бериш эшик' }, unit: piece, quantity: '2', unitPrice: '26000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Дубал үчүн жылуулагыч' }, unit: squareMetre, quantity: '260', unitPrice: '480', source: 'requested', need: 'must_have' },
      { title: { ky: 'Суу түтүгү, 63 мм' }, unit: metre, quantity: '340', unitPrice: '190', source: 'requested', need: 'must_have' },
      { title: { ky: 'Раковина, кран, бойлер' }, unit: set, quantity: '3', unitPrice: '19000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Ажаткана жана агынды чуңкур' }, unit: set, quantity: '1', unitPrice: '115000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Электр зымдарын алмаштыруу' }, unit: set, quantity: '1', unitPrice: '68000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Пандус' }, unit: piece, quantity: '1', unitPrice: '54000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Вакцина муздаткычы' }, unit: piece, quantity: '1', unitPrice: '78000', source: 'partner', need: 'must_have' },
      { title: { ky: 'Күн панели жана батарея, 1,5 кВт' }, unit: set, quantity: '1', unitPrice: '145000', source: 'requested', need: 'nice_to_have' },
      { title: { ky: 'Траншея казуу (ашар)' }, unit: personDay, quantity: '85', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Сыр, шыбак: айылдын салымы' }, unit: set, quantity: '1', unitPrice: '62000', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Күтүү бөлмөсүнө отургучтар' }, unit: piece, quantity: '12', unitPrice: '1800', source: 'own_cash', need: 'nice_to_have' },
    ],
    beneficiaries: { total: 3900, women: 1980, youth: 1310, disabilities: 96 },
    seekingInDays: 150,
    publishContacts: true,
    daysAgo: 9,
    supporters: ['kanat', 'farida', 'saltanat', 'jamilya', 'rustam', 'zamira', 'omurbek', 'aigul'],
    comments: [
      { by: 'zamira', lang: 'ky', text: 'Жылуулоодо фасадды эле жаппай, шыпты да жылуулагыла. Биздин мектепте шып унутулуп, жылуулуктун жарымы ошол жактан кеткен.' },
      {
        by: 'larisa', lang: 'ru', text: 'Хорошо, что посчитали приём по журналу. А фельдшер там один? Если он уволится, зачем отремонтированный пункт?',
        replies: [{ by: 'gulnara', lang: 'ky', text: 'Эки киши иштейбиз: фельдшер жана мен. Фельдшер пенсия жашында, бирок кызы медициналык колледжде окуйт, келүүгө макул.' }],
      },
    ],
  },
  {
    key: 'osh-sewing-workshop',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'farida',
    place: 'osh-kyzyl-kyshtak',
    sector: 'small-enterprise',
    state: 'published',
    stage: 'under_consideration',
    texts: {
      ru: {
        title: 'Швейный цех для 16 женщин Кызыл-Кыштака со школьной формой как первым заказом',
        summary: 'Шьём школьную форму и постельное бельё в бывшем складе махалли. Половину мест получают женщины, чьи мужья на заработках.',
        problem: `В нашей махалле 240 дворов, в 87 из них муж или сын уехал на заработки. Женщины шьют дома по ночам для базара: хозяин ткани платит 35–40 сомов за изделие, расчёт раз в месяц, а то и позже.

Шить мы умеем. Нет **нормальных машин, света и своей закупки ткани**. Поодиночке оптовый рулон не купить, и вся разница остаётся у посредника.`,
        evidence: `- Обошли 240 дворов: 61 женщина шьёт, 34 хотят работать в цехе, 16 готовы начать сразу.
- Три школы сказали, что возьмут форму, если цена не выше базарной, — это около 900 комплектов к сентябрю.
- Пробная партия в марте: 60 рубашек сшили за 9 дней, чистыми вышло 118 сомов с каждой.`,
        goal: 'За год 16 женщин зарабатывают дома, в махалле, не меньше 18 тысяч сомов в месяц каждая.',
        sustainability: `После первого года цех платит за свет, ткань и ремонт сам. Десять процентов выручки откладываем на ремонт и новые машины, ещё пять — на кружок шитья для девочек.

Здание махалля отдаёт бесплатно на пять лет, решение собрания записано. Оформляем кооператив, бухгалтера берём на четверть ставки.`,
        risks: `- **Летом заказ есть, зимой нет.** С октября шьём постельное бельё для гостевых домов, с двумя уже говорили.
- **Отключают свет.** Берём генератор, хотя бы на раскрой и оверлок.
- **Не сойдёмся характерами.** Правила оплаты и смен подписывает каждая до начала.`,
      },
    },
    objectives: [
      { ru: 'Отремонтировать 120 квадратных метров и поставить 16 машин' },
      { ru: 'Сшить 900 комплектов школьной формы к сентябрю' },
      { ru: 'Научить шить 20 девочек старших классов' },
    ],
    activities: [
      { title: { ru: 'Ремонт помещения (ашар махалли)' }, responsible: { ru: 'Махалля' }, from: 1, to: 2 },
      { title: { ru: 'Покупка машин и ткани' }, responsible: { ru: 'Фарида и казначей кооператива' }, from: 2, to: 2 },
      { title: { ru: 'Обучение раскрою и учёту' }, responsible: { ru: 'Приглашённый технолог' }, from: 3, to: 3 },
      { title: { ru: 'Первый заказ: школьная форма' }, responsible: { ru: 'Кооператив' }, from: 3, to: 6 },
      { title: { ru: 'Кружок для девочек' }, responsible: { ru: 'Кооператив' }, from: 7, to: 12 },
    ],
    budget: [
      { title: { ru: 'Швейная машина промышленная' }, unit: piece, quantity: '12', unitPrice: '42000', source: 'requested', need: 'must_have' },
      { title: { ru: 'Оверлок' }, unit: piece, quantity: '3', unitPrice: '58000', source: 'requested', need: 'must_have' },
      { title: { ru: 'Раскройный стол и нож' }, unit: set, quantity: '1', unitPrice: '76000', source: 'requested', need: 'must_have' },
      { title: { ru: 'Парогенератор с утюгом' }, unit: piece, quantity: '2', unitPrice: '24500', source: 'requested', need: 'must_have' },
      { title: { ru: 'Технолог, обучение' }, unit: day, quantity: '20', unitPrice: '3000', source: 'partner', need: 'must_have' },
      { title: { ru: 'Первая закупка ткани' }, unit: metre, quantity: '1800', unitPrice: '165', source: 'own_cash', need: 'must_have' },
      { title: { ru: 'Помещение 120 кв. м' }, unit: month, quantity: '12', unitPrice: '12000', source: 'own_in_kind', need: 'must_have' },
      { title: { ru: 'Ремонт (ашар)' }, unit: personDay, quantity: '130', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
      { title: { ru: 'Генератор 5 кВт' }, unit: piece, quantity: '1', unitPrice: '64000', source: 'requested', need: 'nice_to_have' },
    ],
    beneficiaries: { total: 36, women: 36, youth: 20 },
    publishContacts: true,
    daysAgo: 52,
    supporters: ['rustam', 'gulnara', 'jamilya', 'venera', 'nurgul', 'larisa', 'temir'],
    comments: [
      {
        by: 'venera', lang: 'ru', text: '900 комплектов к сентябрю при старте на третьем месяце — это 75 дней, 12 комплектов в день на 12 машин. Реально, но без запаса. Если начнёте позже апреля, не успеете.',
        replies: [{ by: 'farida', lang: 'ru', text: 'Считала так же. Поэтому если деньги придут после апреля, берём только две школы, 600 комплектов.' }],
      },
      { by: 'rustam', as: 'osh-council-7', lang: 'ru', text: 'Совет подтверждает: склад стоит пустой, решение махалли есть. Крыша целая, проводку надо менять полностью, добавьте в бюджет.' },
      { by: 'perizat', lang: 'ky', text: 'Казан-Куйганда да аялдар кийиз жасашат. Кооперативди кантип каттаганыңызды жазып турсаңыз, бизге да керек.' },
      { by: 'mirlan', lang: 'ru', text: 'По ткани звоните моей соседке Гульмире, 0555 00 00 00, живёт в доме 12, квартира 3.', hidden: 'personal_data' },
    ],
    interests: [
      { organisation: 'koldoo-international', by: 'ilyas', message: 'We would consider the machines and the training. We need the rules of the co-operative and the letters of the three schools.' },
    ],
  },
  {
    key: 'osh-manas-ata-park',
    origin: {
      kind: 'sourced',
      source: 'Swiss Embassy in Bishkek, 3 December 2018: 9 of the improved services were in culture and leisure (park areas, culture, sports). This park, its figures, its people and its result are invented.',
    },
    lang: 'ky',
    author: 'aigul',
    organisation: 'jashyl-osh',
    place: 'osh-manas-ata',
    sector: 'parks',
    state: 'published',
    stage: 'completed',
    texts: {
      ky: {
        title: 'Каналдын жээгиндеги таштанды төгүлгөн жерди көлөкөлүү сейил бакка айлантуу',
        summary: 'Бир жарым гектар жерден 90 тонна таштанды чыгып, 310 дарак тигилди. Сугат тамчылатып, кароо кезек менен.',
        problem: `Каналдын жээгиндеги бир жарым гектар жерге он жылдан ашык таштанды төгүлүп келген. Жайында сасык жыт, чымын, кышында иттердин тобу. Жакын жердеги 400 түтүндүн балдары ойной турган жер жок эле.

Шаардын борборунда жайкысы 40 градус ысык, ал эми Манас-Атанын бул тарабында бир да көлөкөлүү отургуч болгон эмес.`,
        evidence: `- Башталганга чейин үч жума сайын бир жерден сүрөткө тарттык, төгүндү көбөйүп турганы көрүнөт.
- 400 түтүндүн 262си сейил бакты тандады, 41и унаа токтотуучу жайды каалаган.
- Ашарга үч ишембиде 190, 140 жана 120 киши чыкты.`,
        goal: 'Жээктеги жер күн сайын 300 киши эс алган, таштанды төгүлбөгөн сейил бак болсун.',
        sustainability: `Сейил бак шаардын балансында. Суу каналдан тартылат, насостун электр энергиясын шаардык бюджет төлөйт, айына 2 100 сомдун тегерегинде.

Дарактарды төрт үй комитети кезек менен карайт, «Жашыл Ош» эки жыл бою куураган көчөттү алмаштырат. Биринчи жайдан кийин 310 көчөттүн 287си өсүп турат.`,
        risks: `- **Кайра таштанды төгүшөт.** Кире бериш жерге тосмо коюлду, бир жылда эки жолу гана төгүлдү.
- **Көчөт куурайт.** Тамчылатма сугат бар, үй комитеттери күнүнө эки жолу карайт.`,
      },
    },
    objectives: [
      { ky: '90 тонна таштандыны чыгаруу' },
      { ky: '310 дарак тигип, тамчылатма сугат тартуу' },
      { ky: '24 отургуч жана балдар аянтчасын куруу' },
    ],
    activities: [
      { title: { ky: 'Таштандыны чыгаруу' }, responsible: { ky: '«Жашыл Ош», шаардын техникасы' }, from: 1, to: 2 },
      { title: { ky: 'Ашар: тегиздөө, көчөт тигүү' }, responsible: { ky: 'Тургундар' }, from: 2, to: 3 },
      { title: { ky: 'Тамчылатма сугат' }, responsible: { ky: '«Жашыл Ош»' }, from: 3, to: 4 },
      { title: { ky: 'Отургучтар, аянтча, жол' }, responsible: { ky: 'Подрядчы' }, from: 4, to: 6 },
    ],
    budget: [
      { title: { ky: 'Таштанды ташуу' }, unit: tonne, quantity: '90', unitPrice: '1100', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Көчөт (карагач, кайың, чынар)' }, unit: piece, quantity: '310', unitPrice: '650', source: 'requested', need: 'must_have' },
      { title: { ky: 'Тамчылатма сугат жана насос' }, unit: set, quantity: '1', unitPrice: '238000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Отургуч' }, unit: piece, quantity: '24', unitPrice: '8500', source: 'partner', need: 'must_have' },
      { title: { ky: 'Балдар аянтчасы' }, unit: set, quantity: '1', unitPrice: '290000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Шагыл төшөлгөн жол' }, unit: squareMetre, quantity: '640', unitPrice: '380', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Ашар' }, unit: personDay, quantity: '450', unitPrice: '900', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Күрөк, кол кап, суу' }, unit: set, quantity: '150', unitPrice: '240', source: 'own_cash', need: 'must_have' },
    ],
    beneficiaries: { total: 1900, women: 980, youth: 760, disabilities: 41 },
    publishContacts: true,
    daysAgo: 210,
    supporters: ['larisa', 'bakyt', 'cholpon', 'saltanat', 'jamilya', 'gulnara', 'farida', 'temir', 'kanat', 'rustam', 'elmira', 'mirlan', 'yulia'],
    comments: [
      { by: 'saltanat', lang: 'ky', text: 'Дем алыш сайын барабыз. Арабага ылайыктуу жол жасалганына өзгөчө рахмат. Ажаткана гана жетпей турат.' },
      {
        by: 'larisa', lang: 'ru', text: 'Ходила в августе, считала сама: живых деревьев 285, засохших 25. Почти сходится. Скажите, кто отвечает за полив в декабре и январе?',
        replies: [{ by: 'aigul', as: 'jashyl-osh', lang: 'ky', text: 'Рахмат, сиздин санагыңыз бизге керек. Кышында сугарылбайт, насос ноябрда чечилип, жылуу жерде сакталат. Мартта 23 көчөт кайра тигилет.' }],
      },
    ],
    interests: [
      { organisation: 'too-fondu', by: 'donor-lead', message: 'Проект завершён, отчёт принят. Просим через год прислать число живых деревьев: хотим знать, что с парком стало.' },
    ],
  },
  {
    key: 'osh-footbridge',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'rustam',
    organisation: 'osh-council-7',
    place: 'osh-kyzyl-kyshtak',
    sector: 'road-maintenance',
    state: 'published',
    stage: 'not_implemented',
    note: 'Оба берега оказались в зоне, где запланирован городской мост. Совет отказался от своего, чтобы деньги не пропали через два года, и отказался от гранта.',
    texts: {
      ru: {
        title: 'Пешеходный мост через канал у базара Кызыл-Кыштака',
        summary: 'Мост длиной 18 метров сокращает дорогу к школе и базару с 1,6 километра до 300 метров.',
        problem: `Канал делит нашу махаллю пополам. Школа и базар на одном берегу, 170 дворов — на другом. До ближайшего моста 800 метров, столько же обратно.

Дети перебираются по трубе. В прошлом году двое упали в воду, один попал в больницу с переломом руки.`,
        evidence: `- В будний день с 7 до 9 утра по трубе прошли 94 человека, из них 71 ребёнок. Считали три дня.
- 152 двора из 170 подписали обращение.`,
        goal: 'Дети и пожилые люди переходят канал по мосту с перилами, а не по трубе.',
        sustainability: `Мост принимает на баланс управление территории. Перила и настил раз в год красит махалля.`,
        risks: `- **Не согласуют место.** Спрашиваем управление архитектуры до сбора денег. *Так и вышло: место оказалось занято под городской мост.*`,
      },
    },
    objectives: [{ ru: 'Построить мост длиной 18 и шириной 2,2 метра с перилами' }],
    activities: [
      { title: { ru: 'Согласование места' }, responsible: { ru: 'Территориальный совет № 7' }, from: 1, to: 2 },
      { title: { ru: 'Опоры и пролёт' }, responsible: { ru: 'Подрядчик' }, from: 3, to: 4 },
      { title: { ru: 'Настил, перила, подходы (ашар)' }, responsible: { ru: 'Махалля' }, from: 5, to: 5 },
    ],
    budget: [
      { title: { ru: 'Проект и согласование' }, unit: set, quantity: '1', unitPrice: '85000', source: 'local_budget', need: 'must_have' },
      { title: { ru: 'Металлоконструкции' }, unit: tonne, quantity: '6', unitPrice: '92000', source: 'requested', need: 'must_have' },
      { title: { ru: 'Бетон для опор' }, unit: cubicMetre, quantity: '22', unitPrice: '6200', source: 'requested', need: 'must_have' },
      { title: { ru: 'Кран' }, unit: day, quantity: '3', unitPrice: '22000', source: 'requested', need: 'must_have' },
      { title: { ru: 'Сварщики' }, unit: day, quantity: '14', unitPrice: '5000', source: 'own_cash', need: 'must_have' },
      { title: { ru: 'Подходы и покраска (ашар)' }, unit: personDay, quantity: '70', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 870, women: 440, youth: 390, disabilities: 14 },
    publishContacts: false,
    daysAgo: 260,
    supporters: ['farida', 'kanat', 'gulnara', 'bakyt', 'larisa', 'temir'],
    comments: [
      { by: 'farida', lang: 'ru', text: 'Жаль. Мой младший так и ходит по трубе. Когда будет городской мост?', replies: [{ by: 'rustam', as: 'osh-council-7', lang: 'ru', text: 'В плане следующего года. Пока его нет, попросили поставить на трубе перила и сетку, это решаем отдельно.' }] },
      { by: 'larisa', lang: 'ru', text: 'Честно написано, почему не вышло. Жаль, что про городской мост узнали после сбора подписей: карту планов надо смотреть первой.' },
    ],
  },
  {
    key: 'osh-jibek-jolu-reading',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'jamilya',
    place: 'osh-jibek-jolu',
    sector: 'culture-sport',
    state: 'published',
    texts: {
      ky: {
        title: 'Жибек-Жолудагы жабык турган китепкананы балдар, карылар жана кечки курстар үчүн ачык үйгө айлантуу: окуу, шахмат, жомок',
        summary: 'Үч жылдан бери жабык турган 140 чарчы метр китепкананы оңдоп, жумасына алты күн ачабыз. Кезметчилик тургундардын өзүнөн.',
        problem: `Китепкана үч жыл мурун китепканачы пенсияга чыккандан бери жабык. Ичинде 6 200 китеп бар, жарымы кирилл кыргызча, бирок төбөдөн суу өтүп, 400гө жакыны нымдалган.

Мектептен кийин балдардын барар жери жок: көчөдө же телефондо. Карылар парктагы отургучта шахмат ойношот, кышында ал да токтойт.`,
        evidence: `- Эки мектептин 5–8-класстарынан 214 окуучу анкета толтурду: 163ү китепканага барат элек дейт.
- Он алты киши жумасына үч саат кезмет болууга кол койду, жетиси пенсиядагы мугалим.`,
        goal: 'Ар күнү кеминде 40 киши ачык үйгө келип окусун, үйрөнсүн же ойносун.',
        sustainability: `Имарат шаардыкы, жылуулукту жана жарыкты шаар төлөйт. Кезметчилик акысыз. Кечки курстардан түшкөн акча жаңы китепке кетет, эсебин ар айда эшикке илебиз.`,
        risks: `- **Кезметчилер тарап кетет.** Үч айда бир кезекти жаңылайбыз, бир адамдын ордуна эки адам жазылган.
- **Китеп жоголот.** Үйгө берилген китептер дептерге жазылат, кепилдиги — мектептин мугалими.`,
      },
    },
    objectives: [
      { ky: 'Төбөнү оңдоп, 400 китепти кургатуу' },
      { ky: 'Жумасына алты күн, 10:00дөн 19:00гө чейин ачык кармоо' },
      { ky: 'Айына төрт жомок сааты жана эки шахмат мелдеши' },
    ],
    activities: [
      { title: { ky: 'Төбөнү оңдоо' }, responsible: { ky: 'Уста бригада' }, from: 1, to: 1 },
      { title: { ky: 'Ашар: тазалоо, сырдоо, китептерди иреттөө' }, responsible: { ky: 'Тургундар, окуучулар' }, from: 2, to: 2 },
      { title: { ky: 'Ачык үй, кезметчилик' }, responsible: { ky: 'Он алты кезметчи' }, from: 3, to: 12 },
    ],
    budget: [
      { title: { ky: 'Төбө материалдары' }, unit: squareMetre, quantity: '160', unitPrice: '780', source: 'requested', need: 'must_have' },
      { title: { ky: 'Устанын акысы' }, unit: day, quantity: '14', unitPrice: '4500', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Стол жана отургучтар' }, unit: set, quantity: '12', unitPrice: '7600', source: 'requested', need: 'must_have' },
      { title: { ky: 'Компьютер' }, unit: piece, quantity: '4', unitPrice: '31000', source: 'requested', need: 'nice_to_have' },
      { title: { ky: 'Жаңы балдар китептери' }, unit: piece, quantity: '250', unitPrice: '280', source: 'partner', need: 'must_have' },
      { title: { ky: 'Ашар' }, unit: personDay, quantity: '90', unitPrice: '900', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Сыр жана шыпыргы' }, unit: set, quantity: '1', unitPrice: '18500', source: 'own_cash', need: 'must_have' },
    ],
    beneficiaries: { total: 640, women: 340, youth: 410, disabilities: 15 },
    seekingInDays: 45,
    publishContacts: true,
    daysAgo: 6,
    supporters: ['cholpon', 'saltanat', 'perizat', 'zamira', 'larisa'],
    comments: [
      { by: 'perizat', lang: 'ky', text: 'Мен китепканачымын. Нымдалган китепти күнгө койбоңуз, барактары жабышып калат. Арасына кагаз салып, желдетилген бөлмөдө кургатыңыз.' },
      { by: 'cholpon', lang: 'ru', text: 'Наши студенты возьмут два вечера в неделю: английский и подготовка к тесту. Бесплатно, но нужен один ключ и свет после шести.' },
    ],
  },
  {
    key: 'osh-walking-routes',
    origin: { kind: 'invented' },
    lang: 'en',
    author: 'cholpon',
    organisation: 'jashtar-demilgesi',
    place: 'osh-kurmanjan-datka',
    otherPlaces: ['osh-sulaiman-too'],
    sector: 'tourism',
    state: 'published',
    texts: {
      en: {
        title: 'Three walking routes through the old quarters of Osh, with signs and trained guides',
        summary: 'Thirty signs in three languages, a paper map and twelve student guides, so that a visitor stays one more night.',
        problem: `Most visitors walk from the bazaar to Sulaiman-Too and leave the same day. We stood at the foot of the mountain for six days in June and asked 212 of them: 139 spent less than five hours in the city.

The old quarters between the river and the mountain have carved gates, bakeries and three workshops where one may watch knives and felt being made. **There is no sign, no map and nobody to ask.**`,
        evidence: `- 212 visitors asked, 139 of them stayed less than five hours, 88 said they would take a two-hour walk with a guide.
- Four families in the quarters are ready to serve tea, and two craftsmen to open their doors.`,
        goal: 'By the second summer 2,500 visitors a season walk a marked route and leave their money with families in the quarters.',
        sustainability: `Guides keep 80 per cent of the price of a walk; 20 per cent goes to a box for new signs and printing. The signs belong to the city and stand on its ground.

A reprint of the map costs 60,000 som and is paid by the cafés printed on it.`,
        risks: `- **Signs are damaged.** We use steel plates without paper, and keep three spare ones.
- **Residents get tired of visitors.** No walks after eight in the evening, and groups of ten at most.`,
      },
    },
    objectives: [
      { en: 'Mark three routes with thirty signs in Kyrgyz, Russian and English' },
      { en: 'Train twelve students as guides and let residents test them' },
    ],
    activities: [
      { title: { en: 'Choosing the routes with residents of each street' }, responsible: { en: 'Jashtar Demilgesi' }, from: 1, to: 2 },
      { title: { en: 'Texts, design and placing of the signs' }, responsible: { en: 'Jashtar Demilgesi and the mayor’s office' }, from: 2, to: 4 },
      { title: { en: 'Course for guides' }, responsible: { en: 'Trainer' }, from: 3, to: 4 },
      { title: { en: 'First season' }, responsible: { en: 'Guides' }, from: 5, to: 9 },
    ],
    budget: [
      { title: { en: 'Steel sign with post' }, unit: piece, quantity: '33', unitPrice: '7800', source: 'requested', need: 'must_have' },
      { title: { en: 'Paper map, first print' }, unit: piece, quantity: '3000', unitPrice: '22', source: 'requested', need: 'must_have' },
      { title: { en: 'Trainer of guides' }, unit: day, quantity: '8', unitPrice: '6000', source: 'partner', need: 'must_have' },
      { title: { en: 'Placing of the signs' }, unit: day, quantity: '6', unitPrice: '9000', source: 'local_budget', need: 'must_have' },
      { title: { en: 'Writing and translating the texts' }, unit: personDay, quantity: '45', unitPrice: '1000', source: 'own_in_kind', need: 'must_have' },
      { title: { en: 'Benches at three resting points' }, unit: piece, quantity: '6', unitPrice: '8500', source: 'requested', need: 'nice_to_have' },
    ],
    beneficiaries: { total: 60, women: 34, youth: 28 },
    seekingInDays: 100,
    publishContacts: true,
    daysAgo: 27,
    supporters: ['larisa', 'jamilya', 'temir', 'ilyas', 'perizat'],
    comments: [
      { by: 'ilyas', as: 'koldoo-international', lang: 'en', text: 'Clear numbers, thank you. Which months did you leave out? A route that lives from June to September needs a plan for the rest of the year.' },
      {
        by: 'bakyt', lang: 'ky', text: 'Эски махаллада менин да үйүм бар. Тактайчаларды дубалга эмес, көчөнүн четине койгула, үй ээлеринен уруксат сурагыла.',
        replies: [{ by: 'cholpon', lang: 'ky', text: 'Албетте. Ар бир көчөдө өзүнчө жыйын өткөрөбүз, биринчиси кийинки жумада сиздин көчөдө.' }],
      },
    ],
  },
  {
    key: 'osh-toloykon-water',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'kanat',
    place: 'osh-toloykon',
    sector: 'drinking-water',
    state: 'published',
    texts: {
      ky: {
        title: 'Жогорку кочого суу чоргосун чыгаруу',
        summary: 'Жогорку кочодо 34 тутун сууну 700 метрден ташыйт. Чорго чыгарса жетет.',
        problem: `Жогорку кочого суу жетпейт, басым кучсуз. Аялдар менен балдар чака менен 700 метрден ташыйт. Кышында тайгак.

Канча турарын так билбейм, билген киши болсо жардам берсин.`,
        goal: 'Суу ар бир уйго 100 метрден алыс болбосун.',
      },
    },
    objectives: [],
    activities: [],
    budget: [
      { title: { ky: 'Труба жана эки чорго' }, unit: set, quantity: '1', unitPrice: '160000', source: 'requested', need: 'must_have' },
    ],
    seekingInDays: 30,
    daysAgo: 3,
    supporters: ['gulnara', 'daniyar'],
    comments: [
      { by: 'daniyar', as: 'ak-suu-birikmesi', lang: 'ky', text: 'Канат байке, эң оболу басымды өлчөтүңүз: кээде чорго эмес, насос керек болот. Биз Казан-Куйганда ушундан жаңылганбыз. Бюджеттин үлгүсүн жөнөтөйүн.', replies: [{ by: 'kanat', lang: 'ky', text: 'Рахмат, жонотуп коюңузчу. Дуйшомбудо олчотом.' }] },
    ],
  },
];
