import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Formats } from "../ui/format.ts";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useSpoken } from "../words/use-words.ts";
import type { PanelWords } from "../words/words.ts";
import { RATES } from "./listen-settings.ts";
import { useSpeech } from "./use-speech.ts";
import { loadVoices, voicesFor } from "./voices.ts";

type Props = {
  readonly article: HTMLElement;
  /** BCP 47 tag, or null when it is not known. */
  readonly language: string | null;
  readonly onClose: () => void;
};

type Voices = readonly SpeechSynthesisVoice[];

/** Reads an article aloud, with a bar to steer it by. */
export function ListenBar({ article, language, onClose }: Props) {
  const { formats } = useSpoken();
  const words = usePanelWords().listen;
  const voices = useVoices(language);
  useRoomForBar();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }
  if (voices === null) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={words.bar} onKeyDown={onKeyDown} className="screen-only listen-bar">
      {voices.length === 0 ? (
        <p role="alert">{faultOf(language, words, formats)}</p>
      ) : (
        <Controls article={article} language={language} voices={voices} />
      )}
      <button type="button" aria-label={words.stop} className={BUTTON} onClick={onClose}>
        ✕
      </button>
    </section>
  );
}

const BUTTON =
  "target inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-full hover:bg-surface";

const SELECT = "target min-h-8 min-w-10 max-w-40 cursor-pointer rounded px-1 hover:bg-surface";

function faultOf(language: string | null, words: PanelWords["listen"], formats: Formats): string {
  if (!("speechSynthesis" in window)) return words.cannot;
  return language === null
    ? words.cannot
    : fill(words.noVoice, { language: formats.language(language) });
}

/** The voices for a language, best first; null until they are known. */
function useVoices(language: string | null): Voices | null {
  const [voices, setVoices] = useState<Voices | null>(null);
  useEffect(() => {
    let isLeft = false;
    async function load() {
      const all = "speechSynthesis" in window ? await loadVoices(window.speechSynthesis) : [];
      if (!isLeft) setVoices(voicesFor(all, language));
    }
    void load();
    return () => {
      isLeft = true;
    };
  }, [language]);
  return voices;
}

/** What else lies at the screen's lower edge makes room. */
function useRoomForBar(): void {
  useEffect(() => {
    document.documentElement.dataset["listening"] = "";
    return () => {
      delete document.documentElement.dataset["listening"];
    };
  }, []);
}

type ControlsProps = {
  readonly article: HTMLElement;
  readonly language: string | null;
  readonly voices: Voices;
};

function Controls({ article, language, voices }: ControlsProps) {
  const { formats } = useSpoken();
  const words = usePanelWords().listen;
  const listening = useSpeech(article, language, voices);
  const first = useFocusWhileOpen();
  const { isPlaying, settings, step, toggle, change } = listening;
  const setVoice = (uri: string) =>
    change({ ...settings, voices: new Map(settings.voices).set(language ?? "", uri) });
  return (
    <>
      <button type="button" aria-label={words.previous} className={BUTTON} onClick={() => step(-1)}>
        ‹
      </button>
      <button
        type="button"
        ref={first}
        aria-keyshortcuts="l"
        className={`${BUTTON} min-w-16`}
        onClick={toggle}
      >
        {isPlaying ? words.pause : words.play}
      </button>
      <button type="button" aria-label={words.next} className={BUTTON} onClick={() => step(1)}>
        ›
      </button>
      <select
        aria-label={words.rate}
        value={settings.rate}
        className={`${SELECT} shrink-0`}
        onChange={(event) => change({ ...settings, rate: Number(event.currentTarget.value) })}
      >
        {RATES.map((rate) => (
          <option key={rate} value={rate}>
            {fill(words.rateChoice, { rate: formats.number(rate) })}
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          aria-label={words.voice}
          value={settings.voices.get(language ?? "") ?? voices[0]?.voiceURI}
          className={SELECT}
          onChange={(event) => setVoice(event.currentTarget.value)}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** Takes the focus to what it is given to, and in the end back to where it was. */
function useFocusWhileOpen(): RefObject<HTMLButtonElement | null> {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    element.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus({ preventScroll: true });
      }
    };
  }, []);
  return element;
}
