import type { ReactNode } from 'react';
import { classNames } from './class-names';
import type { Hue } from './hue';

interface CardProps {
  children: ReactNode;
  /** Colours the felt cord along the upper edge. */
  hue?: Hue;
  as?: 'div' | 'li' | 'article' | 'section';
  labelledBy?: string;
}

/** A piece of felt with a cord along its upper edge, as the pieces of a шырдак are sewn together. */
export function Card({ children, hue, as: Element = 'div', labelledBy }: CardProps) {
  return (
    <Element className={classNames('card', hue && `card-corded hue-${hue}`)} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}

interface CardTitleProps {
  href: string;
  children: ReactNode;
  /** The language of the title, where it is not the page's. */
  lang?: string;
  level?: 2 | 3 | 4;
}

/** The card's heading. Its link covers the whole card, so that a thumb need not aim. */
export function CardTitle({ href, children, lang, level = 3 }: CardTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading className="card-title" lang={lang}>
      <a href={href}>{children}</a>
    </Heading>
  );
}

/** Closes a card: level with the feet of the cards beside it. */
export function CardFoot({ children }: { children: ReactNode }) {
  return <div className="card-foot flush">{children}</div>;
}

/** Cards one below another; its children are `<Card as="li">`. */
export function CardList({ children }: { children: ReactNode }) {
  return <ul className="card-list plain">{children}</ul>;
}

/** Cards beside one another as the width allows; its children are `<Card as="li">`. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className="grid plain">{children}</ul>;
}
