/** Lucide ships its icons one file each but types only the whole; single files keep the page small. */
declare module 'lucide/dist/esm/icons/*' {
  const icon: [tag: string, attributes: Record<string, string | number>][];
  export default icon;
}
