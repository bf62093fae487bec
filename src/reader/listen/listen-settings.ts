import { fieldOf, type KeptForm } from "../device/kept-store.ts";

/** How the reader likes to listen. */
export type ListenSettings = {
  readonly rate: number;
  /** Addresses (`voiceURI`) of the voices chosen, by language. */
  readonly voices: ReadonlyMap<string, string>;
};

/** Speeds to choose from; 1 is the voice's usual one. */
export const RATES: readonly number[] = [0.75, 1, 1.25, 1.5, 2];

export const LISTEN_SETTINGS: KeptForm<ListenSettings> = {
  name: "listen",
  parse: (json) => ({
    rate: RATES.find((rate) => rate === fieldOf(json, "rate")) ?? 1,
    voices: new Map(Object.entries(fieldOf(json, "voices") ?? {}).filter(isChoice)),
  }),
  print: ({ rate, voices }) => ({ rate, voices: Object.fromEntries(voices) }),
};

function isChoice(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}
