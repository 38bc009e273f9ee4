/** Most places, and most characters of each. */
const most = { places: 12, length: 20 };

/** The places that staff wrote into the file beside the site, if they did; nothing else may be chosen. */
export function localPlaces(): readonly string[] {
  const local: unknown = Reflect.get(self, 'xintianLocal');
  const places: unknown = typeof local === 'object' && local !== null ? Reflect.get(local, 'places') : undefined;
  if (!Array.isArray(places)) return [];
  // A number to call is no place.
  const sound = places.filter((place): place is string => typeof place === 'string' && place.length <= most.length && !/\d{5}/.test(place));
  return sound.filter((place) => place !== '').slice(0, most.places);
}
