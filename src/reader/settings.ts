import { createStore } from "zustand/vanilla";

export const themes = ["system", "day", "night"] as const;
export const layouts = ["row", "column"] as const;
export const sizes = ["small", "normal", "large", "larger"] as const;

/** How a reader wants the pages to look; kept in the browser. */
export interface Settings {
  readonly theme: (typeof themes)[number];
  readonly size: (typeof sizes)[number];
  /** How gradients stand in formulas: rows 1×N (numerator layout), or columns. */
  readonly gradients: (typeof layouts)[number];
}

/** The key and the version under which settings are kept. */
export const key = "nabla.settings";
const version = 1;
const defaults: Settings = { theme: "system", size: "normal", gradients: "row" };

/** What was found in the browser's storage: settings, and a sentence where something had to be set aside. */
export interface Found {
  readonly settings: Settings;
  readonly notice: string | null;
}

/** Reads kept settings. Anything that is not theirs falls back to the defaults with a sentence; never throws. */
export function readSettings(storage: Pick<Storage, "getItem">): Found {
  let text: string | null;
  try {
    text = storage.getItem(key);
  } catch {
    return {
      settings: defaults,
      notice: "This browser keeps nothing for this site, so settings last until you leave the page.",
    };
  }
  if (text === null) return { settings: defaults, notice: null };
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept === "object" && kept !== null && "version" in kept && kept.version === version) {
      const { theme, size, gradients } = kept as Partial<Record<keyof Settings, unknown>>;
      const settings: Settings = {
        theme: themes.find((known) => known === theme) ?? defaults.theme,
        size: sizes.find((known) => known === size) ?? defaults.size,
        gradients: layouts.find((known) => known === gradients) ?? defaults.gradients,
      };
      const whole = settings.theme === theme && settings.size === size && settings.gradients === gradients;
      return {
        settings,
        notice: whole
          ? null
          : "Some of the settings kept in this browser could not be read; the usual ones are used.",
      };
    }
    return {
      settings: defaults,
      notice:
        "The settings kept in this browser are from another version of the book; the usual ones are used.",
    };
  } catch {
    return {
      settings: defaults,
      notice: "The settings kept in this browser could not be read; the usual ones are used.",
    };
  }
}

interface SettingsState extends Found {
  change(change: Partial<Settings>): void;
}

/** Shows settings on the page: the styles read these attributes. */
function apply({ theme, size, gradients }: Settings) {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (size === "normal") delete dataset.size;
  else dataset.size = size;
  if (gradients === "row") delete dataset.gradients;
  else dataset.gradients = gradients;
}

/** The page's settings; `load` reads what the browser kept once the page has come to life. */
export const settingsStore = createStore<SettingsState>((set, get) => ({
  settings: defaults,
  notice: null,
  change(change) {
    const settings = { ...get().settings, ...change };
    apply(settings);
    let notice: string | null = null;
    try {
      localStorage.setItem(key, JSON.stringify({ version, ...settings }));
    } catch {
      notice = "This browser keeps nothing for this site, so settings last until you leave the page.";
    }
    set({ settings, notice });
  },
}));

/** Takes over what the browser kept; only a fault of storage itself is met in silence until something is changed. */
export function loadSettings(): void {
  // An embedded figure looks as its host asks, one shown to a room as the room needs it, whatever this reader chose for the book.
  const { dataset } = document.documentElement;
  if ("embed" in dataset || "present" in dataset) return;
  const found = readSettings(storage());
  apply(found.settings);
  settingsStore.setState(found);
}

/** The browser's storage; reading the property alone may throw where it is refused. */
function storage(): Pick<Storage, "getItem"> {
  try {
    return localStorage;
  } catch (refused) {
    return {
      getItem() {
        throw refused;
      },
    };
  }
}
