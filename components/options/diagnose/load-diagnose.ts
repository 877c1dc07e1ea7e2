/** The diagnosis: seldom needed, so it comes after everything else. */
export async function loadDiagnose() {
  return (await import('./DiagnoseSection.tsx')).DiagnoseSection;
}
