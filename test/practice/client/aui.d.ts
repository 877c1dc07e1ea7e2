/** AUI ships no types; this is the part of its keyboard module that the pages use. */
declare module '@atlassian/aui/src/js/aui/when-i-type' {
  type Shortcut = { execute(act: (event: { target: EventTarget | null }) => void): Shortcut };
  export default function whenIType(keys: string): Shortcut;
}

declare module 'jquery' {
  const jQuery: unknown;
  export default jQuery;
}
