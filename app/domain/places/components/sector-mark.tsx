import type { Hue } from '~/components/hue';
import type { IconName } from '~/components/icons/icon-names';
import { KindMark } from '~/components/kind-mark';

const HUES: readonly Hue[] = ['lake', 'juniper', 'saffron', 'iris', 'poppy', 'apricot', 'walnut', 'steppe'];

/** The hue of a sector's colour, a number from 1 to 8. */
export function sectorHue(colour: number): Hue {
  return HUES[(colour - 1) % HUES.length] ?? 'lake';
}

/** Says what an idea is about: icon, colour and name of its sector. */
export function SectorMark({ icon, colour, name }: { icon: string; colour: number; name: string }) {
  return (
    <KindMark icon={icon as IconName} hue={sectorHue(colour)}>
      {name}
    </KindMark>
  );
}
