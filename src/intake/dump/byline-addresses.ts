const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const HANDLE = /(?:^|(?<=[\s(|,/]))@\w{1,40}/gu;
/** What a service against address collectors prints in an address's place. */
const HIDDEN_EMAIL = /\[email.protected\]/gu;
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/g;

/** A line without e-mail addresses and handles, and without the signs they leave at its ends. */
export function withoutAddresses(line: string): string {
  const text = line.includes("@") ? line.replace(EMAIL, " ").replace(HANDLE, " ") : line;
  return withoutHidden(text)
    .replace(EMPTY_BRACKETS, " ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .replace(/^[|·•,–—-]+\s*|\s*[|·•,–—-]+$/gu, "");
}

function withoutHidden(text: string): string {
  return text.includes("[email") ? text.replace(HIDDEN_EMAIL, " ") : text;
}
