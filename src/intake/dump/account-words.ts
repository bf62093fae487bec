/** Accounts of whoever keeps a site, which tell nothing of who wrote a text. */
export const ADMINISTRATORS: ReadonlySet<string> = new Set(
  "admin administrator root user guest webmaster webdesk الإدارة".split(" "),
);

/** Words that alone name a newsroom, and nothing but one. */
const NEWSROOMS: readonly string[] = [
  "staff newsroom redaktion redaktionen redazione redacción redacció redação redacao rédaction redacția redactia",
  "redactie redakcja redakce redakcia редакция редакція редакции",
].flatMap((row) => row.split(" "));

/** Words that alone name a newsroom, or agencies that nobody tells apart. */
const GROUPS: readonly string[] =
  "desk editors editorial agencias agenzie agências agences agenturen agencies agentschappen".split(
    " ",
  );

/** Words that name a newsroom among others and nothing but one. */
export const NEWSROOM_WORDS: ReadonlySet<string> = new Set([
  ...NEWSROOMS,
  "toimitus",
  "szerkesztőség",
]);

/** Words that name one where a line says so already: elsewhere they may be a club's or an authority's. */
export const GROUP_WORDS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ..."bureau team writers reporters".split(" "),
]);

/** Accounts that write for nobody in particular: a byline with one names no person. */
export const ACCOUNTS: ReadonlySet<string> = new Set([
  ...ADMINISTRATORS,
  ...NEWSROOMS,
  ...GROUPS,
  ..."editor المحرر تحریریه".split(" "),
]);
