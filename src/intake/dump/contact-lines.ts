/** A line by which readers reach those who wrote the article, or the paper. */
export const CONTACT_RULE = {
  name: "contact",
  reason: "It says how to reach the author or the paper, and nothing of the article.",
};

/** Words of the longest such line: `Contact the newsroom: news@harbour.example`. */
const MOST_WORDS = 5;

/** UTF-16 code units of the longest such line; an endless word would be looked through again and again. */
const LONGEST_LINE = 160;

/** Most lines have none, which is told sooner than where a name before it would start. */
const AT_SIGN = /@|[([]at[)\]]/u;

const MAIL = /[\p{L}\p{Nd}._%+-]+(?:@|\(at\)|\[at\])[\p{L}\p{Nd}.-]+\.\p{L}{2,}/u;

/** Whether a line of a few words holds a mail address. */
export function isContact(text: string): boolean {
  if (text.length > LONGEST_LINE || !AT_SIGN.test(text)) return false;
  return MAIL.test(text) && text.split(" ").length <= MOST_WORDS;
}
