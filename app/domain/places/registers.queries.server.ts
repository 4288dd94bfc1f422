import type { PlaceRegister } from './place';
import { placeRegister } from './places.queries.server';
import type { SectorRegister } from './sector';
import { sectorRegister } from './sectors.queries.server';

/** The registers that ids and slugs of places and sectors belong to. */
export interface Registers {
  places: PlaceRegister;
  sectors: SectorRegister;
}

/** Both registers as they are now. */
export async function readRegisters(): Promise<Registers> {
  const [places, sectors] = await Promise.all([placeRegister(), sectorRegister()]);
  return { places, sectors };
}
