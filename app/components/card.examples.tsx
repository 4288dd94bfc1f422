import { Card, CardFoot, CardGrid, CardTitle } from './card';
import type { Example } from './example';
import { FundingBar } from './funding-bar/funding-bar';
import { KindMark } from './kind-mark';
import { Row } from './layout';
import { Tag } from './tag';

export const examples: Example[] = [
  {
    name: 'Cards of a list',
    render: () => (
      <CardGrid>
        <Card as="li" hue="lake">
          <KindMark icon="droplets" hue="lake">
            Суу
          </KindMark>
          <CardTitle href="#">Мектепке жана бала бакчага таза суу</CardTitle>
          <p>Эски түтүктөн суу агып, балдар үйдөн бөтөлкө ташыйт. Жаңы скважина жана 1,2 чакырым түтүк керек.</p>
          <p className="meta">Казан-Куйган · 1 250 адамга пайда</p>
          <Row>
            <Tag tone="due" icon="clock">
              5 күн калды
            </Tag>
            <Tag icon="hand-heart">214 колдоо</Tag>
          </Row>
          <CardFoot>
            <FundingBar
              id="card-water"
              finding="Жетпейт: 310 000 сом"
              parts={[
                { kind: 'own', label: 'Өз салымы', amount: 105, text: '105 000 сом' },
                { kind: 'committed', label: 'Донор', amount: 285, text: '285 000 сом' },
                { kind: 'gap', label: 'Жетпейт', amount: 310, text: '310 000 сом' },
              ]}
            />
          </CardFoot>
        </Card>
        <Card as="li" hue="saffron">
          <KindMark icon="road" hue="saffron">
            Көчөлөр
          </KindMark>
          <CardTitle href="#">Көчөлөрдү жарыктандыруу</CardTitle>
          <p className="meta">Токтогул шаары · 8 400 адамга пайда</p>
          <Row>
            <Tag tone="active" icon="wallet">
              Каржылоо издейт
            </Tag>
          </Row>
          <CardFoot>
            <FundingBar
              id="card-light"
              finding="Жетпейт: 558 000 сом"
              parts={[
                { kind: 'own', label: 'Өз салымы', amount: 200, text: '200 000 сом' },
                { kind: 'elsewhere', label: 'Бюджет', amount: 150, text: '150 000 сом' },
                { kind: 'gap', label: 'Жетпейт', amount: 558, text: '558 000 сом' },
              ]}
            />
          </CardFoot>
        </Card>
        <Card as="li" hue="iris">
          <KindMark icon="graduation-cap" hue="iris">
            Билим берүү
          </KindMark>
          <CardTitle href="#">Кыздар үчүн робототехника ийрими</CardTitle>
          <p className="meta">Ош шаары · 60 адамга пайда</p>
          <Row>
            <Tag tone="open" icon="circle-check">
              Каржыланды
            </Tag>
          </Row>
          <CardFoot>
            <FundingBar
              id="card-robots"
              finding="Жыйналды: 420 000 сом"
              parts={[
                { kind: 'own', label: 'Өз салымы', amount: 60, text: '60 000 сом' },
                { kind: 'committed', label: 'Донор', amount: 360, text: '360 000 сом' },
              ]}
            />
          </CardFoot>
        </Card>
      </CardGrid>
    ),
  },
];
