/** What is spoken and how. */
export type Speech = {
  readonly synthesis: SpeechSynthesis;
  /** One utterance each. */
  readonly pieces: readonly string[];
  /** Called when a piece begins; null when the last one has ended or the browser refuses to speak. */
  readonly onPiece: (piece: number | null) => void;
};

export type Manner = {
  readonly voice: SpeechSynthesisVoice | null;
  /** BCP 47 tag, or null. */
  readonly language: string | null;
  /** 1 is the voice's usual speed. */
  readonly rate: number;
};

/** Speaks piece after piece. */
export type Speaker = {
  /** Begins at a piece, in place of what is spoken now. */
  readonly speak: (piece: number, manner: Manner) => void;
  readonly stop: () => void;
};

/** Pausing is left to `stop`: in some browsers a paused voice never goes on. */
export function createSpeaker({ synthesis, pieces, onPiece }: Speech): Speaker {
  // Held here: Chromium forgets an utterance that nothing refers to, and its end is never told.
  let current: SpeechSynthesisUtterance | null = null;

  function stop(): void {
    current = null;
    synthesis.cancel();
  }

  function speak(piece: number, manner: Manner): void {
    stop();
    const text = pieces[piece];
    onPiece(text === undefined ? null : piece);
    if (text === undefined) return;
    const utterance = new SpeechSynthesisUtterance(text);
    current = utterance;
    utterance.voice = manner.voice;
    utterance.lang = manner.voice?.lang ?? manner.language ?? "";
    utterance.rate = manner.rate;
    utterance.addEventListener("end", () => {
      if (current === utterance) speak(piece + 1, manner);
    });
    utterance.addEventListener("error", () => {
      if (current === utterance) onPiece(null);
    });
    synthesis.speak(utterance);
  }

  return { speak, stop };
}
