/** The form in which a place is named by hand: seldom needed, so it comes when it is. */
export async function loadPlaceCorrection() {
  return (await import('./PlaceCorrection.tsx')).PlaceCorrection;
}
