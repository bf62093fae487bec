/** A voice in place of the browser's: it says nothing until it is told that a piece has ended. */
export type FakeSpeech = {
  /** What was given to be spoken, oldest first. */
  readonly spoken: FakeUtterance[];
  /** Ends the piece that is being spoken. */
  readonly finish: () => void;
  /** Whether something is being spoken. */
  readonly isSpeaking: () => boolean;
  readonly remove: () => void;
};

/** The browser's own takes no voices but its own. */
class FakeUtterance extends EventTarget {
  voice: unknown = null;
  lang = "";
  rate = 1;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Puts voices for some languages into the page. */
export function fakeSpeech(languages: readonly string[]): FakeSpeech {
  const spoken: FakeUtterance[] = [];
  let current: FakeUtterance | null = null;
  const end = (type: "end" | "error") => {
    const ended = current;
    current = null;
    ended?.dispatchEvent(new Event(type));
  };
  const speechSynthesis = {
    getVoices: () => languages.map((lang) => ({ voiceURI: lang, name: `Voice ${lang}`, lang })),
    cancel: () => end("error"),
    speak(utterance: FakeUtterance) {
      current = utterance;
      spoken.push(utterance);
    },
  };
  const remove = replaceInWindow({ speechSynthesis, SpeechSynthesisUtterance: FakeUtterance });
  return { spoken, isSpeaking: () => current !== null, finish: () => end("end"), remove };
}

/** Replaces properties of the window; returns the way back. */
function replaceInWindow(values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(window, name, { value, configurable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor !== undefined) Object.defineProperty(window, name, descriptor);
    }
  };
}
