/** What a voice is chosen by; `SpeechSynthesisVoice` has all of it. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  "voiceURI" | "name" | "lang" | "localService" | "default"
>;

/**
 * The voices that speak a language, best first: of the same region, then those that need no network,
 * then the system's own choice. All voices where the language is not known.
 *
 * @param language BCP 47 tag, or null.
 */
export function voicesFor<Kind extends Voice>(
  voices: readonly Kind[],
  language: string | null,
): readonly Kind[] {
  const wanted = language === null ? null : tagOf(language);
  const able = voices.filter(
    ({ lang }) => wanted === null || primaryOf(tagOf(lang)) === primaryOf(wanted),
  );
  const rank = (voice: Kind) =>
    (tagOf(voice.lang) === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return able.toSorted((a, b) => rank(b) - rank(a));
}

/** Some systems write `en_GB`. */
function tagOf(language: string): string {
  return language.replaceAll("_", "-").toLowerCase();
}

function primaryOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

/** Voices that come late: so long is waited for the first of them. */
const VOICES_WAIT_MS = 1500;

/** The browser's voices; many load them only when they are first asked for. */
export async function loadVoices(
  synthesis: SpeechSynthesis,
): Promise<readonly SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, VOICES_WAIT_MS);
    const onChange = () => {
      clearTimeout(timer);
      done();
    };
    synthesis.addEventListener("voiceschanged", onChange, { once: true });
  });
  return synthesis.getVoices();
}
