import type { DemoIdea } from '../story';
import { paragraphs } from './paragraphs';
import { UNITS } from './units';

/** Ideas of Toktogul: warm toilets of a school (completed, three languages), lit streets, honey. */
export const ideasToktogul2: DemoIdea[] = [
  {
    key: 'toktogul-school-toilets',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'nurgul',
    organisation: 'mekteptin-dostoru',
    place: 'toktogul-city',
    sector: 'sanitation',
    state: 'published',
    stage: 'completed',
    texts: {
      ky: {
        title: 'Мектептин ичине жылуу дааратканалар',
        summary:
          '640 окуучусу бар мектептин короосундагы чуңкур дааратканалардын ордуна имараттын ичинде жылуу, суусу бар дааратканалар.',
        problem: paragraphs(
          'Мектептин дааратканасы короонун аягында, эшиктен 90 метр алыс. Кышында тайгак, суу жок, эшиктери жабылбайт.',
          'Балдар күн бою чыдап отурат, айрымдары суу ичпей коёт. Кыздардын бир бөлүгү айына бир нече күн сабакка келбейт.',
        ),
        evidence: paragraphs(
          'Ноябрда 5–9-класстын 214 окуучусунан аты-жөнүн сурабай анкета алдык. 131и мектептин дааратканасына такыр барбасын жазды.',
          'Мектептин медайымы кыш айларында 27 бала бөйрөгү же табарсыгы ооруп кайрылганын каттаган.',
        ),
        goal: 'Окуу жылы башталганда мектептин эки кабатында кыздарга жана уул балдарга өзүнчө сегиз кабина, жылуу суу жана пандус болот.',
        sustainability: paragraphs(
          'Суу менен канализациянын акысын мектеп өз сметасынан төлөйт: жылына 74 000 сом, бул сумма бюджетке киргизилди.',
          'Самын менен кагазды ата-энелер кеңеши ар чейректин башында топтойт. Дежур эже күнүнө эки жолу текшерип, баракка кол коёт.',
        ),
        risks: paragraphs(
          'Иш окуу жылына чейин бүтпөй калышы мүмкүн: ошондуктан казуу иштери майда башталды.',
          'Түтүк тоңбосун деп сырткы бөлүгү 1,4 метр тереңдикке салынды.',
        ),
      },
      ru: {
        title: 'Тёплые туалеты внутри школы',
        summary: 'В школе на 640 учеников вместо выгребных туалетов во дворе — тёплые туалеты с водой внутри здания.',
        problem: paragraphs(
          'Школьный туалет стоит в конце двора, в 90 метрах от двери. Зимой скользко, воды нет, двери не закрываются.',
          'Дети терпят весь день, некоторые перестают пить воду. Часть девочек несколько дней в месяц не приходит на уроки.',
        ),
        evidence: paragraphs(
          'В ноябре 214 учеников 5–9 классов заполнили анкету без имени. 131 написал, что в школьный туалет не ходит совсем.',
          'Школьная медсестра записала за зиму 27 обращений с болью в почках или мочевом пузыре.',
        ),
        goal: 'К началу учебного года на двух этажах есть восемь кабин, отдельно для девочек и мальчиков, тёплая вода и пандус.',
        sustainability: paragraphs(
          'Воду и канализацию школа оплачивает из своей сметы: 74 000 сомов в год, сумма внесена в бюджет.',
          'На мыло и бумагу совет родителей собирает в начале каждой четверти. Дежурная дважды в день проверяет и расписывается.',
        ),
        risks: paragraphs(
          'Работы могли не успеть к учебному году, поэтому копать начали в мае.',
          'Чтобы труба не замёрзла, наружную часть уложили на глубину 1,4 метра.',
        ),
      },
      en: {
        title: 'Warm toilets inside the school',
        summary:
          'A school of 640 pupils gets warm toilets with water inside the building instead of pit latrines in the yard.',
        problem: paragraphs(
          'The school’s toilet stands at the end of the yard, 90 metres from the door. In winter the path is icy; there is no water and the doors do not close.',
          'Children hold out all day and some stop drinking. Some of the girls miss several days of lessons each month.',
        ),
        evidence: paragraphs(
          'In November 214 pupils of classes 5 to 9 filled in a form without their names. 131 wrote that they never use the school’s toilet.',
          'Over the winter the school nurse recorded 27 visits with pain of the kidneys or bladder.',
        ),
        goal: 'By the start of the school year two floors have eight cubicles, separate for girls and boys, with warm water and a ramp.',
        sustainability: paragraphs(
          'The school pays water and sewerage from its own estimate: 74,000 som a year, already in the budget.',
          'The parents’ council collects for soap and paper at the start of each term. The attendant checks twice a day and signs the sheet.',
        ),
        risks: paragraphs(
          'The work might not have ended before the school year, so digging began in May.',
          'So that it does not freeze, the outer pipe was laid 1.4 metres deep.',
        ),
      },
    },
    objectives: [
      {
        ky: 'Эки кабатта сегиз кабинаны жана кол жуугучтарды орнотуу',
        ru: 'Оборудовать на двух этажах восемь кабин и умывальники',
        en: 'Fit eight cubicles and washbasins on two floors',
      },
      {
        ky: 'Имаратты шаардык канализацияга кошуу',
        ru: 'Подключить здание к городской канализации',
        en: 'Connect the building to the city sewer',
      },
      {
        ky: 'Тазалыкты ким, качан караарын эреже менен бекитүү',
        ru: 'Закрепить правилами, кто и когда следит за чистотой',
        en: 'Fix in rules who looks after cleanliness, and when',
      },
    ],
    activities: [
      {
        title: { ky: 'Долбоордук смета', ru: 'Проект и смета', en: 'Drawings and estimate' },
        responsible: {
          ky: 'Мэриянын курулуш бөлүмү',
          ru: 'Отдел строительства мэрии',
          en: 'Building section of the mayor’s office',
        },
        from: 1,
        to: 1,
      },
      {
        title: { ky: 'Траншея казуу жана түтүк салуу', ru: 'Траншея и прокладка трубы', en: 'Trench and pipe' },
        responsible: {
          ky: 'Подрядчик, ата-энелердин ашары',
          ru: 'Подрядчик, ашар родителей',
          en: 'Contractor, parents’ ashar',
        },
        from: 2,
        to: 3,
      },
      {
        title: {
          ky: 'Ички иштер: кабина, плитка, электр',
          ru: 'Внутренние работы: кабины, плитка, электрика',
          en: 'Inside: cubicles, tiles, wiring',
        },
        responsible: { ky: 'Подрядчик', ru: 'Подрядчик', en: 'Contractor' },
        from: 3,
        to: 5,
      },
      {
        title: {
          ky: 'Кабыл алуу жана балдарга көрсөтүү',
          ru: 'Приёмка и показ детям',
          en: 'Handover and showing it to the children',
        },
        responsible: {
          ky: 'Мектеп, «Мектептин достору»',
          ru: 'Школа, «Мектептин достору»',
          en: 'School, Mekteptin Dostoru',
        },
        from: 5,
        to: 5,
      },
    ],
    budget: [
      {
        title: {
          ky: 'Ички иштер: кабина, плитка, желдетүү',
          ru: 'Внутренние работы: кабины, плитка, вентиляция',
          en: 'Inside work: cubicles, tiles, ventilation',
        },
        unit: UNITS.squareMetre,
        quantity: '58',
        unitPrice: '11400',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Унитаз, кол жуугуч, краны менен',
          ru: 'Унитазы и умывальники со смесителями',
          en: 'Toilets and washbasins with taps',
        },
        unit: UNITS.set,
        quantity: '8',
        unitPrice: '16500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Канализация түтүгү, 160 мм', ru: 'Канализационная труба, 160 мм', en: 'Sewer pipe, 160 mm' },
        unit: UNITS.metre,
        quantity: '140',
        unitPrice: '1250',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: 'Суу жылыткыч, 100 л', ru: 'Водонагреватель, 100 л', en: 'Water heater, 100 l' },
        unit: UNITS.piece,
        quantity: '2',
        unitPrice: '21000',
        source: 'partner',
        need: 'must_have',
      },
      {
        title: { ky: 'Пандус жана тутка', ru: 'Пандус и поручни', en: 'Ramp and handrails' },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '58000',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Ашар: траншея казуу',
          ru: 'Ашар: рытьё траншеи',
          en: 'Ashar (voluntary work): digging the trench',
        },
        unit: UNITS.personDay,
        quantity: '85',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
      {
        title: { ky: 'Кол кургаткыч', ru: 'Сушилка для рук', en: 'Hand dryer' },
        unit: UNITS.piece,
        quantity: '4',
        unitPrice: '6200',
        source: 'own_cash',
        need: 'nice_to_have',
      },
    ],
    beneficiaries: { total: 690, women: 372, youth: 640, disabilities: 9 },
    publishContacts: true,
    daysAgo: 560,
    supporters: [
      'elmira',
      'mirlan',
      'zamira',
      'venera',
      'perizat',
      'daniyar',
      'aigul',
      'cholpon',
      'saltanat',
      'gulnara',
      'kanat',
      'farida',
      'jamilya',
      'bakyt',
    ],
    comments: [
      {
        by: 'venera',
        as: 'toktogul-supervisory',
        lang: 'ru',
        text: 'Наш совет проверил счета: расходы сошлись со сметой до 3 200 сомов. Эти деньги ушли на дверные доводчики, чеки приложены.',
        replies: [
          {
            by: 'nurgul',
            as: 'mekteptin-dostoru',
            lang: 'ky',
            text: 'Рахмат. Чектердин көчүрмөсү мектептин тактасында да илинип турат.',
          },
        ],
      },
      {
        by: 'mirlan',
        lang: 'ky',
        text: 'Бул мектепте мен сабак берем. Балдар биринчи жумада кезекке туруп көрүп жатышты. Эми кышында кандай жылыйт, ошону байкайлы.',
      },
      {
        by: 'zamira',
        lang: 'ky',
        text: 'Отуз жыл ушул мектепте иштедим, эшиктеги дааратканага кышында барган балдарды аячу элем. Рахмат баарыңыздарга.',
      },
      {
        by: 'donor-lead',
        as: 'too-fondu',
        lang: 'ru',
        text: 'Работы приняты, отчёт закрыт. Через год приедем посмотреть, как содержится.',
        replies: [
          {
            by: 'perizat',
            lang: 'ky',
            text: 'Биздин айылдын мектебине да керек. Смета менен чиймени көрсөк болобу?',
          },
          { by: 'nurgul', lang: 'ky', text: 'Болот, көчүрмөсүн жөнөтөм. Чийме өзгөртүүгө ачык.' },
        ],
      },
    ],
    interests: [
      {
        organisation: 'too-fondu',
        by: 'donor-lead',
        message: 'Ички иштерди жана жабдууну толук каржылоого даярбыз. Шарт: күтүү чыгымы мектептин сметасында болсун.',
      },
    ],
  },
  {
    key: 'toktogul-school-road-lights',
    origin: {
      kind: 'sourced',
      source:
        'Swiss Embassy in the Kyrgyz Republic, 3 December 2018: municipalities of Issyk-Kul and Jalal-Abad shared experience of lighting public areas. The streets, lamps and figures here are invented.',
    },
    lang: 'ky',
    author: 'mirlan',
    organisation: 'mekteptin-dostoru',
    place: 'toktogul-city',
    sector: 'street-lighting',
    state: 'published',
    texts: {
      ky: {
        title: 'Мектепке баруучу үч көчөнү жарыктандыруу',
        summary: 'Экинчи сменадагы балдар караңгыда кайтат. Үч көчөгө 46 LED-чырак коёбуз, жалпы узундугу 1,8 чакырым.',
        problem: paragraphs(
          'Экинчи сменадагы сабак кышында саат 18:20да бүтөт. Мектептен чыккан үч көчөдө чырак жок, балдар телефондун жарыгы менен басат.',
          'Жол жээги тар, айрым жерде балдар машина жүргөн бөлүктө кетет. Ит да көп.',
        ),
        evidence: paragraphs(
          'Декабрда үч кеч көчөдө туруп санадык: 17:30дан 19:00гө чейин орточо **186 бала** өтөт.',
          'Эки көчөдө мамыларга электр тармагы тартылган, бирок чырагы жок. Үчүнчүсүндө 14 мамы жетишпейт.',
        ),
        goal: 'Үч көчөнүн ар бир 40 метринде чырак күйөт, балдар мектептен үйгө жарык жол менен кайтат.',
        sustainability: paragraphs(
          'Чырактар кечинде фотореле менен өзү күйүп, түнкү саат бирде өчөт. 46 чыракка жылына болжол менен 5 700 кВт·саат кетет.',
          'Электр акысын жана күйүп кеткен чыракты алмаштырууну мэрия «көчөнү жарыктандыруу» сабынан төлөйт. Он чырак кампада запаска калат.',
        ),
        risks: paragraphs(
          'Мамылар электр компаниясынын балансында: алардан жазуу жүзүндө уруксат керек, сүйлөшүү башталды.',
          'Баа өсүп кетсе, үчүнчү көчө кийинки кезекке калтырылат.',
        ),
      },
    },
    objectives: [
      { ky: 'Эки көчөдөгү даяр мамыларга 32 чырак илүү' },
      { ky: 'Үчүнчү көчөгө 14 мамы тургузуп, кабель тартуу' },
      { ky: 'Фотореле менен эсептегич коюу' },
    ],
    activities: [
      { title: { ky: 'Электр компаниясынан техникалык шарт алуу' }, responsible: { ky: 'Мэрия' }, from: 1, to: 2 },
      {
        title: { ky: 'Чырак, мамы, кабель сатып алуу' },
        responsible: { ky: 'Мэриянын сатып алуу бөлүмү' },
        from: 2,
        to: 3,
      },
      {
        title: { ky: 'Орнотуу жана күйгүзүп текшерүү' },
        responsible: { ky: 'Подрядчик, электр компаниясы' },
        from: 3,
        to: 4,
      },
      {
        title: { ky: 'Караңгы жерлерди кайра санап чыгуу' },
        responsible: { ky: '«Мектептин достору»' },
        from: 5,
        to: 5,
      },
    ],
    budget: [
      {
        title: { ky: 'LED-чырак, 60 Вт, кронштейни менен' },
        unit: UNITS.piece,
        quantity: '46',
        unitPrice: '9400',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Темир-бетон мамы, орнотуусу менен' },
        unit: UNITS.piece,
        quantity: '14',
        unitPrice: '17500',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: 'Кабель СИП 2х16' },
        unit: UNITS.metre,
        quantity: '640',
        unitPrice: '110',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Фотореле, эсептегич, шкаф' },
        unit: UNITS.set,
        quantity: '3',
        unitPrice: '24500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Автомунара' },
        unit: UNITS.hour,
        quantity: '40',
        unitPrice: '2500',
        source: 'partner',
        need: 'must_have',
      },
      {
        title: { ky: 'Ашар: чуңкур казуу, мамы ташуу' },
        unit: UNITS.personDay,
        quantity: '42',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
      {
        title: { ky: 'Запастагы чырак' },
        unit: UNITS.piece,
        quantity: '10',
        unitPrice: '9400',
        source: 'own_cash',
        need: 'nice_to_have',
      },
    ],
    beneficiaries: { total: 1250, women: 640, youth: 410, disabilities: 22 },
    seekingInDays: 40,
    publishContacts: true,
    daysAgo: 21,
    supporters: ['nurgul', 'elmira', 'zamira', 'venera', 'saltanat', 'rustam', 'gulnara', 'ulan', 'farida'],
    comments: [
      {
        by: 'elmira',
        as: 'ata-ene-uyu',
        lang: 'ky',
        text: 'Колдойбуз. Коляска менен жүргөн эки бала ушул жол менен барат. Чырак менен кошо тротуардагы эки чуңкурду да жазып коюңуздар.',
        replies: [
          {
            by: 'mirlan',
            lang: 'ky',
            text: 'Чуңкурлар башка идеяга кирет, бирок орнун сүрөткө тартып мэрияга бердик.',
          },
        ],
      },
      {
        by: 'yulia',
        as: 'oblast-development-fund',
        lang: 'ru',
        text: 'Откуда 5 700 кВт·ч? 46 × 60 Вт × 6 часов × 365 даёт чуть больше 6 000. Проверьте часы работы.',
        replies: [
          {
            by: 'mirlan',
            lang: 'ru',
            text: 'Зимой горят семь часов, летом четыре, в среднем 5,7. Но вы правы, округлим до 6 000 и возьмём с запасом.',
          },
        ],
      },
      {
        by: 'zamira',
        lang: 'ky',
        text: 'Биздин көчөдөгү чырак эки жылдан бери күйбөйт, кайрылсак «бюджет жок» дешет. Жаңысын ким карайт, ошону так жазсаңыздар.',
      },
    ],
  },
  {
    key: 'toktogul-honey-room',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'elmira',
    place: 'toktogul-city',
    sector: 'small-enterprise',
    state: 'published',
    texts: {
      ky: {
        title: 'Балчы үй-бүлөлөр үчүн бал куючу орток бөлмө',
        summary:
          '28 үй-бүлө балды челек менен арзан сатат. Орток бөлмөдө балды сүзүп, текшерип, банкага куюп, өз баасына сатабыз.',
        problem: paragraphs(
          'Шаардын айланасындагы балчылар балды күзүндө 40 килограммдык челек менен алып-сатарларга берет. Анын баасы дүкөндөгүнүн жарымына да жетпейт.',
          'Үйдө куюлган бал лабораториялык кагазсыз дүкөнгө алынбайт. Бир үй-бүлөнүн өзүнө жабдуу сатып алуусу кымбат.',
        ),
        evidence: paragraphs(
          '28 үй-бүлө менен сүйлөштүк: алар былтыр чогуу болжол менен 9 тонна бал алган. Челек менен килосу 240–270 сомдон кеткен.',
          'Облус борборундагы эки дүкөн банкадагы балды 480 сомдон алууга макул, шарты — маркасы жана анализи болсун.',
        ),
        goal: 'Биринчи мезгилде 3 тонна бал банкада сатылат, ар бир үй-бүлөнүн кирешеси килосуна 150 сомдон кем эмес өсөт.',
        sustainability: paragraphs(
          'Бөлмөнү кооператив күтөт. Ар бир үй-бүлө куюлган килограммга 25 сом төлөйт: 3 тоннадан 75 000 сом чогулат.',
          'Бул акча ижарага, электрге жана эки жылда бир жабдууну оңдоого жетет.',
        ),
        risks: paragraphs(
          'Жаан көп болгон жылы бал аз чыгат. Ошондо бөлмөнү өрүк кактап, май куюуга ижарага беребиз.',
          'Кимдин балы сапатсыз болсо, баарынын аты жаман болот: ар бир партиянын үлгүсү сакталат.',
        ),
      },
    },
    objectives: [
      { ky: 'Бөлмөнү санитардык талапка жеткирип жабдуу' },
      { ky: '28 үй-бүлөнүн кооперативин каттатуу' },
      { ky: 'Үч партияны лабораторияда текшертип, эки дүкөн менен келишим түзүү' },
    ],
    activities: [
      { title: { ky: 'Кооперативдин жыйыны, каттоо' }, responsible: { ky: 'Балчылар тобу' }, from: 1, to: 2 },
      { title: { ky: 'Бөлмөнү оңдоо, жабдууну орнотуу' }, responsible: { ky: 'Кооператив' }, from: 2, to: 4 },
      { title: { ky: 'Окутуу: сүзүү, куюу, тазалык' }, responsible: { ky: 'Чакырылган технолог' }, from: 4, to: 4 },
      { title: { ky: 'Биринчи куюу жана сатуу' }, responsible: { ky: 'Кооператив' }, from: 5, to: 8 },
    ],
    budget: [
      {
        title: { ky: 'Балды куюп, жылытып берүүчү жабдуу' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '268000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Дат баспас үстөл, идиш, чыпка' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '94000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Бөлмөнү оңдоо' },
        unit: UNITS.squareMetre,
        quantity: '32',
        unitPrice: '4800',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ky: 'Лабораториялык анализ' },
        unit: UNITS.piece,
        quantity: '3',
        unitPrice: '7500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Банка, капкак, этикетка' },
        unit: UNITS.piece,
        quantity: '3000',
        unitPrice: '38',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ky: 'Технологдун эки күндүк окутуусу' },
        unit: UNITS.day,
        quantity: '2',
        unitPrice: '12000',
        source: 'partner',
        need: 'nice_to_have',
      },
      {
        title: { ky: 'Ашар: жылытуу жана сырдоо' },
        unit: UNITS.personDay,
        quantity: '20',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 124, women: 70, youth: 38, disabilities: 3 },
    seekingInDays: 110,
    publishContacts: true,
    daysAgo: 12,
    supporters: ['nurgul', 'mirlan', 'zamira', 'daniyar', 'omurbek', 'temir'],
    comments: [
      {
        by: 'temir',
        as: 'temir-jol-biznes',
        lang: 'ru',
        text: 'Как человек торгующий скажу: без постоянного объёма магазины уйдут к другим. Три тонны — это на месяц для одной сети. Начните с базаров и дороги.',
        replies: [
          {
            by: 'elmira',
            lang: 'ru',
            text: 'Про дорогу согласна: летом через город едут тысячи машин. Запишу второй канал продаж.',
          },
        ],
      },
      {
        by: 'omurbek',
        lang: 'ky',
        text: 'Кооперативде ким эсеп жүргүзөт? Ушул жагы жазылбаса, эки жылдан кийин чыр чыгат.',
      },
    ],
  },
];
