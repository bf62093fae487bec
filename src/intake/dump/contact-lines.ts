/** A line by which readers reach those who wrote the article, or the paper. */
export const CONTACT_RULE = {
  name: "contact",
  reason: "It says how to reach the author or the paper, and nothing of the article.",
};

/** Words of the longest such line: `Contact the newsroom: news@harbour.example`. */
const MOST_WORDS = 5;

const MAIL = /[\p{L}\p{Nd}._%+-]+(?:@|\(at\)|\[at\])[\p{L}\p{Nd}.-]+\.\p{L}{2,}/u;

/** Whether a line of a few words holds a mail address. */
export function isContact(text: string): boolean {
  return MAIL.test(text) && text.split(" ").length <= MOST_WORDS;
}
