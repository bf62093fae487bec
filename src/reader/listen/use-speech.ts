import { useEffect, useMemo, useRef, useState } from "react";
import { createKeptStore } from "../device/kept-store.ts";
import {
  bringIntoSight,
  markSpoken,
  pageTextsOf,
  rangeOf,
  type PageText,
} from "../reading/marks.ts";
import { LISTEN_SETTINGS, type ListenSettings } from "./listen-settings.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { createSpeaker, type Speaker } from "./speaker.ts";

export type Listening = {
  readonly isPlaying: boolean;
  readonly settings: ListenSettings;
  readonly toggle: () => void;
  /** Goes to the next (1) or previous (-1) sentence. */
  readonly step: (by: 1 | -1) => void;
  /** Changes speed or voice, from the sentence that is being read on. */
  readonly change: (settings: ListenSettings) => void;
};

type Script = { readonly texts: readonly PageText[]; readonly sentences: readonly Sentence[] };

/** Reads an article aloud, sentence by sentence, with the sentence marked and kept in view. */
export function useSpeech(
  article: HTMLElement,
  language: string | null,
  voices: readonly SpeechSynthesisVoice[],
): Listening {
  const script = useMemo(() => scriptOf(article, language), [article, language]);
  const [store] = useState(() => createKeptStore(LISTEN_SETTINGS));
  const [settings, setSettings] = useState(() => store.read());
  const [isPlaying, setPlaying] = useState(true);
  const at = useRef(0);
  const speaker = useRef<Speaker>(null);

  function play(piece: number, manner = settings) {
    at.current = Math.min(Math.max(0, piece), script.sentences.length - 1);
    setPlaying(true);
    const voice = voiceOf(voices, language, manner);
    speaker.current?.speak(at.current, { voice, language, rate: manner.rate });
  }

  function pause() {
    speaker.current?.stop();
    setPlaying(false);
  }

  useEffect(() => {
    const made = createSpeaker({
      synthesis: window.speechSynthesis,
      pieces: script.sentences.map((sentence) => spokenText(script, sentence)),
      onPiece(piece) {
        if (piece === null) setPlaying(false);
        else at.current = piece;
        showPiece(script, piece);
      },
    });
    speaker.current = made;
    play(firstInView(script));
    return () => {
      made.stop();
      markSpoken(null);
    };
    // Once for an article: settings are changed by what the reader does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [script]);

  return {
    isPlaying,
    settings,
    toggle: () => (isPlaying ? pause() : play(at.current)),
    step: (by) => play(at.current + by),
    change(changed) {
      store.write(changed);
      setSettings(changed);
      if (isPlaying) play(at.current, changed);
    },
  };
}

function scriptOf(article: HTMLElement, language: string | null): Script {
  const texts = pageTextsOf(article);
  const sentences = sentencesOf(
    texts.map(({ text }) => text),
    language,
  );
  return { texts, sentences };
}

/** The cells of a table's row are told apart by a pause. */
function spokenText({ texts }: Script, { text, start, end }: Sentence): string {
  return (texts[text]?.text ?? "").slice(start, end).replaceAll(/\s*\t\s*/g, ", ");
}

function voiceOf(
  voices: readonly SpeechSynthesisVoice[],
  language: string | null,
  settings: ListenSettings,
): SpeechSynthesisVoice | null {
  const chosen = settings.voices.get(language ?? "");
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0] ?? null;
}

function rangeAt({ texts, sentences }: Script, piece: number): Range | null {
  const sentence = sentences[piece];
  const text = sentence === undefined ? undefined : texts[sentence.text];
  return sentence === undefined || text === undefined ? null : rangeOf(text, sentence);
}

function showPiece(script: Script, piece: number | null): void {
  const range = piece === null ? null : rangeAt(script, piece);
  markSpoken(range);
  if (range !== null) bringIntoSight(range);
}

/** The first sentence that is not above the screen: reading begins where the reader is. */
function firstInView(script: Script): number {
  const first = script.sentences.findIndex(
    (_, piece) => (rangeAt(script, piece)?.getBoundingClientRect().bottom ?? 0) > 0,
  );
  return Math.max(0, first);
}
