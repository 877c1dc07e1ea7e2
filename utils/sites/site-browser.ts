/** What the browser does for sites; patterns are those of `patternOf`. */
export type SiteBrowser = {
  /** Patterns of the sites that come with the extension. */
  builtIn: readonly string[];
  mayReach: (pattern: string) => Promise<boolean>;
  /** Gives a permission back; one that comes with the extension stays. */
  giveBack: (pattern: string) => Promise<void>;
  /** Patterns on whose pages our script is started by itself. */
  registered: () => Promise<string[]>;
  /** Makes these the patterns, in place of those before; survives restarts of the browser. */
  register: (patterns: string[]) => Promise<void>;
  /** Starts our script in the open tabs of these, where it is missing. */
  bringInto: (patterns: string[]) => Promise<void>;
  /** Ends our script in the open tabs of these; what was typed there is kept first. */
  leave: (patterns: string[]) => Promise<void>;
};
