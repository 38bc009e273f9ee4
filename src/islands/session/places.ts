import { loadLocal } from '../local/load-local.ts';

/**
 * The places that staff wrote into `本地.js`, if they did; nothing else may be chosen.
 * @param src address of the file as seen from the page.
 */
export async function localPlaces(src: string): Promise<readonly string[]> {
  const reading = await loadLocal(src);
  // A number to call is no place.
  return reading && 'record' in reading ? reading.record.places.filter((place) => !/\d{5}/.test(place)) : [];
}
