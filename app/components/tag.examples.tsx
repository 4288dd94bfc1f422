import type { Example } from './example';
import { KindMark } from './kind-mark';
import { Row } from './layout';
import { Tag } from './tag';

export const examples: Example[] = [
  {
    name: 'States',
    render: () => (
      <Row>
        <Tag icon="circle-dashed">Каралама</Tag>
        <Tag tone="open" icon="circle-check">
          Каржыланды
        </Tag>
        <Tag tone="due" icon="clock">
          5 күн калды
        </Tag>
        <Tag tone="active" icon="wallet">
          Каржылоо издейт
        </Tag>
        <Tag tone="stopped" icon="circle-x">
          Четке кагылды
        </Tag>
      </Row>
    ),
  },
  {
    name: 'Kinds',
    render: () => (
      <Row>
        <KindMark icon="droplets" hue="lake">
          Суу
        </KindMark>
        <KindMark icon="leaf" hue="juniper">
          Айлана-чөйрө
        </KindMark>
        <KindMark icon="road" hue="saffron">
          Көчөлөр
        </KindMark>
        <KindMark icon="graduation-cap" hue="iris">
          Билим берүү
        </KindMark>
        <KindMark icon="heart-pulse" hue="poppy">
          Ден соолук
        </KindMark>
        <KindMark icon="music" hue="apricot">
          Маданият жана спорт
        </KindMark>
        <KindMark icon="store" hue="walnut">
          Ишкердик
        </KindMark>
        <KindMark icon="users" hue="steppe">
          Катышуу
        </KindMark>
      </Row>
    ),
  },
];
